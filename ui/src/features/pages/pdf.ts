/**
 * Pages of a file, drawn by pdf.js. It is loaded when pages are first looked at; this file is the
 * only one that knows it. The older build runs on every web view that a desktop still has.
 */
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import PagesWorker from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?worker';
import type { Drawn, Headline, Opened } from './opened';

/** Reads a file. */
export async function open(bytes: Uint8Array): Promise<Opened> {
  // Our papers bring their fonts along and hold no compressed pictures, so that neither maps of
  // characters, nor standard fonts, nor decoders are fetched; and nothing is evaluated.
  pdfjs.GlobalWorkerOptions.workerPort ??= new PagesWorker();
  const task = pdfjs.getDocument({
    data: bytes, isEvalSupported: false, useWasm: false, useSystemFonts: false,
    enableXfa: false,
  });
  const file = await task.promise;
  const { width, height } = (await file.getPage(1)).getViewport({ scale: 1 });
  return {
    count: file.numPages,
    size: { width, height },
    headlines: await headlines(file, height),
    draw: (number, scale) => draw(file, number, scale),
    close: () => task.destroy(),
  };
}

/** Draws a page aside, so that what is seen changes at once and not bit by bit. */
async function draw(file: PDFDocumentProxy, number: number, scale: number): Promise<Drawn> {
  const page = await file.getPage(number);
  const viewport = page.getViewport({ scale });
  const sharp = page.getViewport({ scale: scale * Math.max(1, window.devicePixelRatio) });
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(sharp.width);
  canvas.height = Math.ceil(sharp.height);
  await page.render({ canvas, viewport: sharp }).promise;
  const text = document.createElement('div');
  const layer = new pdfjs.TextLayer({
    textContentSource: page.streamTextContent(), container: text, viewport,
  });
  await layer.render();
  return { canvas, text };
}

/** Where the headings stand, in reading order. */
async function headlines(file: PDFDocumentProxy, height: number): Promise<Headline[]> {
  const found: Headline[] = [];
  const walk = async (entries: Awaited<ReturnType<typeof file.getOutline>>): Promise<void> => {
    for (const { title, dest, items } of entries ?? []) {
      if (Array.isArray(dest)) {
        const [page, , , top] = dest as [Parameters<typeof file.getPageIndex>[0], unknown, unknown, number];
        const number = (await file.getPageIndex(page)) + 1;
        found.push({ title, number, down: height === 0 ? 0 : (height - top) / height });
      }
      await walk(items);
    }
  };
  await walk(await file.getOutline());
  return found;
}
