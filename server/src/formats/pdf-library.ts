type Library = typeof import("pdfjs-dist/legacy/build/pdf.mjs");

/** What the library draws with. Nothing is drawn here, but it asks for them as it loads. */
const brushes = ["DOMMatrix", "ImageData", "Path2D"];

/**
 * Loads the reader of PDF files, without a thread of its own: the second module announces itself to the first. The
 * library complains of having nothing to draw with, which is no news to anybody.
 */
export async function loadPdf(): Promise<Library> {
  const world = globalThis as Record<string, unknown>;
  for (const name of brushes) world[name] ??= class {};
  const { warn } = console;
  console.warn = () => {};
  try {
    await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
    return await import("pdfjs-dist/legacy/build/pdf.mjs");
  } finally {
    console.warn = warn;
  }
}
