import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { argv } from 'node:process';
import puppeteer from 'puppeteer-core';
import { build, type Rolldown } from 'vite';
import { needBrowsers } from '../run/browsers.ts';
import { EXACT_CLOCK } from './cost.ts';
import { matchingData } from './matching-data.ts';
import type { MatchingRow } from './matching-page.ts';

const SIZES = [100, 10_000, 100_000, 500_000] as const;

/**
 * Measures the matcher in Chromium beside a bare pass over the same characters and beside public packages, in turn, medians of so many
 * rounds; and what it takes to build, keep and load. Prints a table.
 */
export async function benchMatching(rounds = 9): Promise<void> {
  const { chromium } = await needBrowsers(['chromium']);
  const script = await bundled();
  const data = JSON.stringify(matchingData(SIZES[3]));
  const server = createServer(({ url }, response) => {
    const json = url === '/data.json';
    response.writeHead(200, { 'content-type': json ? 'application/json' : 'text/html; charset=utf-8', ...EXACT_CLOCK });
    response.end(json ? data : '<!doctype html><title>Matching</title>');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const args = [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu'];
  const browser = await puppeteer.launch({ executablePath: chromium, args, protocolTimeout: 600_000 });
  try {
    console.log('\nMatching, in Chromium: ms per million characters · times the bare pass');
    for (const size of SIZES) {
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      await page.evaluate(script);
      const row = (await page.evaluate(`matchingBench(${size}, ${rounds})`)) as MatchingRow;
      await page.close();
      print(row);
    }
  } finally {
    await browser.close();
    server.close();
  }
}

function print({ size, build, save, load, bytes, perMillion }: MatchingRow): void {
  const bare = perMillion.bare ?? 1;
  console.log(
    `${size} names: built in ${build.toFixed(0)} ms, ${(bytes / 1e6).toFixed(2)} MB, saved in ${save.toFixed(0)}, loaded in ${load.toFixed(1)}`,
  );
  for (const [name, ms] of Object.entries(perMillion)) {
    console.log(`  ${name.padEnd(20)}${ms.toFixed(1).padStart(9)} · ${(ms / bare).toFixed(1).padStart(7)}×`);
  }
}

async function bundled(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': resolve('.') } },
    build: { write: false, target: 'esnext', lib: { entry: 'test/bench/matching-page.ts', formats: ['iife'], name: 'page' } },
  });
  const [output] = [result].flat() as Rolldown.RolldownOutput[];
  return output?.output[0].code ?? '';
}

if (argv[1] && import.meta.filename === resolve(argv[1])) await benchMatching();
