/** What the site's pages have besides the theme. */
export const siteStyle = `
.site{box-sizing:border-box;display:flex;flex-wrap:wrap;align-items:baseline;gap:.4rem 1.4rem;max-width:42rem;margin:0 auto;padding:1rem clamp(1rem,5vw,2.5rem) 0;font-family:var(--sans);font-size:.9rem}
.site a{color:var(--accent);text-underline-offset:.2em}
.site .languages{display:flex;gap:.9rem;margin-inline-start:auto}
:root[data-theme="classic"] .site{max-width:46rem}
:root[data-theme="compact"] .site{max-width:56rem}
@media print{.site{display:none}}
`;

/** The list of all roles. */
export const indexStyle = `
.role .count{margin:0;color:var(--pale)}
.role ul.roles{padding-left:0;list-style:none}
.role ul.roles li{display:flex;flex-wrap:wrap;align-items:baseline;gap:.1rem .9rem;margin:0;padding:.35em 0;border-bottom:1px solid var(--line)}
.role ul.roles .about{color:var(--pale);font-size:.88em}
.role ul.roles .others{display:flex;gap:.8rem;margin-inline-start:auto;font-size:.88em}
`;
