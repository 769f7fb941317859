import { expect, test } from "vitest";
import {
  bitmapScale,
  firstZoom,
  fitZoom,
  isHandy,
  leastZoom,
  mostZoom,
  wheelFactor,
  zoomStep,
} from "./viewport.ts";

test("steps go up and down the same stairs, and have an end", () => {
  expect(zoomStep(1, 1)).toBeCloseTo(1.2);
  expect(zoomStep(zoomStep(1, 1), -1)).toBeCloseTo(1);
  expect(zoomStep(0.9, 1)).toBeCloseTo(1);
  expect(zoomStep(1.1, -1)).toBeCloseTo(1);
  let zoom = 1;
  for (let step = 0; step < 50; step++) zoom = zoomStep(zoom, 1);
  expect(zoom).toBe(mostZoom);
  for (let step = 0; step < 50; step++) zoom = zoomStep(zoom, -1);
  expect(zoom).toBe(leastZoom);
});

test("a wheel's notch is about a step in every unit, fingers count finer", () => {
  expect(wheelFactor({ deltaY: -120, deltaMode: 0 })).toBeCloseTo(1.24, 2);
  expect(wheelFactor({ deltaY: -3, deltaMode: 1 })).toBeCloseTo(1.21, 2);
  expect(wheelFactor({ deltaY: 100, deltaMode: 0 })).toBeCloseTo(1 / 1.2, 1);
  expect(wheelFactor({ deltaY: -5, deltaMode: 0 })).toBeCloseTo(1.05, 2);
  expect(wheelFactor({ deltaY: -100_000, deltaMode: 2 })).toBeLessThan(1.3);
});

test("a chart that fits is as large as its type, a large one smaller, an empty one no trouble", () => {
  const view = { width: 800, height: 600 };
  expect(fitZoom({ width: 400, height: 300 }, view)).toBe(1);
  expect(fitZoom({ width: 1600, height: 300 }, view)).toBe(0.5);
  expect(fitZoom({ width: 0, height: 0 }, view)).toBe(1);
  expect(fitZoom({ width: 1e9, height: 10 }, view)).toBe(leastZoom);
  expect(firstZoom({ width: 1000, height: 600 }, view)).toBeNull();
  expect(firstZoom({ width: 9000, height: 600 }, view)).toBe(0.8);
  expect(firstZoom({ width: 1000, height: 2000 }, view)).toBe(0.8);
  expect(firstZoom({ width: 400, height: 2000 }, view)).toBe(1);
  expect(isHandy({ width: 1000, height: 1500 }, view)).toBe(true);
  expect(isHandy({ width: 1000, height: 3000 }, view)).toBe(false);
  expect(isHandy({ width: 2000, height: 500 }, view)).toBe(false);
});

test("pictures are never larger than browsers can make", () => {
  expect(bitmapScale({ width: 1000, height: 800 })).toBe(2);
  const large = { width: 60_000, height: 4_000 };
  const scale = bitmapScale(large);
  expect(large.width * scale).toBeLessThanOrEqual(16_000);
  const square = { width: 30_000, height: 30_000 };
  expect(square.width * square.height * bitmapScale(square) ** 2).toBeLessThanOrEqual(100_000_001);
});
