/** Runs in the same thread once it is loaded; nothing of it is called from here. */
declare module "pdfjs-dist/legacy/build/pdf.worker.mjs";
