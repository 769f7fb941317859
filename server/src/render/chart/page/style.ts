import { chartRules, themeDeclarations } from "../style.ts";

/** The only style sheet of a page. Kept free of anything that changes, so that its hash stands in the content policy. */
export const pageStyle = `:root{color-scheme:light dark;${themeDeclarations("light")}}
@media screen and (prefers-color-scheme:dark){:root{${themeDeclarations("dark")}}}
@media screen and (prefers-color-scheme:dark) and (prefers-contrast:more){:root{${themeDeclarations("contrast")}}}
*{box-sizing:border-box}
html,body{height:100%;margin:0}
body{display:flex;flex-direction:column;background:var(--rw-background);color:var(--rw-text);font:14px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"PingFang SC","PingFang TC","Microsoft YaHei","Microsoft JhengHei","Noto Sans CJK SC","Noto Sans SC",sans-serif}
header{display:flex;flex-wrap:wrap;align-items:center;gap:8px 16px;padding:10px 20px;border-bottom:1px solid var(--rw-border)}
h1{margin:0;font-size:18px;font-weight:650}
.count{color:var(--rw-muted)}
.tools{display:flex;flex-wrap:wrap;align-items:center;gap:6px;margin-left:auto}
.tools[hidden]{display:none}
button,input[type=search]{font:inherit;color:inherit;background:var(--rw-card);border:1px solid var(--rw-line);border-radius:6px;padding:3px 10px;min-height:30px}
input[type=search]{width:15em}
button{cursor:pointer}
button:hover{border-color:var(--rw-text)}
button[aria-pressed=true]{background:var(--rw-text);color:var(--rw-background)}
:focus-visible{outline:2px solid var(--rw-dotted);outline-offset:2px}
.found{min-width:3.5em;color:var(--rw-muted)}
main{flex:1;min-height:0;overflow:auto}
main>svg{display:block;margin:0 auto}
.live main{overflow:hidden}
.live main>svg{width:100%;height:100%;cursor:grab;touch-action:none;user-select:none}
.live main>svg.dragging{cursor:grabbing}
footer{padding:6px 20px;border-top:1px solid var(--rw-border)}
footer svg{display:block}
a{color:inherit;text-decoration:none}
a:hover .rw-title{text-decoration:underline}
.rw-box{outline:none}
.rw-box:focus-visible .rw-card{stroke:var(--rw-dotted);stroke-opacity:1;stroke-width:3}
.rw-hit .rw-card{stroke:var(--rw-dotted);stroke-opacity:1;stroke-width:3}
.rw-fold{cursor:pointer}
@media print{@page{size:landscape;margin:10mm}body{display:block}.tools{display:none}header,footer{border:0;padding:0 0 4mm}main{overflow:visible}main>svg,.live main>svg{width:100%;height:auto;max-height:165mm}.rw-fold{display:none}}
${chartRules}`;
