import { expect, it } from "vitest";
import { sniff } from "./sniff.ts";

const text = (words: string): Uint8Array => new TextEncoder().encode(words);

it.each<[name: string, content: Uint8Array, kind: string]>([
  ["客服总监.docx", text("PK\u0003\u0004…word/document.xml…"), "docx"],
  ["客服总监.txt", text("PK\u0003\u0004…word/document.xml…"), "docx"],
  ["archive.zip", text("PK\u0003\u0004…photo.jpg…"), "zip"],
  ["broken.docx", text("no archive at all"), "docx"],
  ["a.txt", text("%PDF-1.7 …"), "pdf"],
  ["a.pdf", text("no PDF at all"), "pdf"],
  ["a.doc", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), "compound"],
  ["a.doc", text("{\\rtf1 …}"), "rtf"],
  ["a.png", Uint8Array.from([0x89, 0x50, 0x4e, 0x47]), "picture"],
  ["page.htm", text("<p>岗位职责</p>"), "html"],
  ["page.txt", text("\ufeff<!DOCTYPE html><html>"), "html"],
  ["page.txt", text("<html lang='zh'>"), "html"],
  ["a.md", text("# 客服总监"), "markdown"],
  ["a.txt", text("<负责人>：客服总监"), "plain"],
  ["", text("客服总监"), "plain"],
])("%s is what its content is: %#", (name, content, kind) => {
  expect(sniff(name, content)).toBe(kind);
});
