import { expect, test } from 'vitest';
import { mayReadMetrics } from './metrics.ts';

const may = (address: string, headers: Record<string, string> = {}, token = '') =>
	mayReadMetrics(new Headers({ host: '127.0.0.1:3000', ...headers }), address, token);

test('the figures are read on this machine', () => {
	for (const address of ['127.0.0.1', '127.0.0.2', '::1', '::ffff:127.0.0.1'])
		expect(may(address)).toBe(true);
	for (const host of ['localhost:3000', '127.0.0.1', '[::1]:3000']) expect(may('::1', { host })).toBe(true);
});

test('the figures are not read from another machine, nor by a visitor whom a proxy brings', () => {
	for (const address of ['192.168.1.20', '10.127.0.1', '::ffff:10.0.0.1', 'fe80::1', ''])
		expect(may(address)).toBe(false);
	expect(may('127.0.0.1', { 'x-forwarded-for': '203.0.113.7' })).toBe(false);
	expect(may('127.0.0.1', { forwarded: 'for=203.0.113.7' })).toBe(false);
	// A proxy that only passes the Host header on, as the README's nginx does.
	for (const host of ['tusoi.example.vn', '127.0.0.1.example.vn', 'localhost.example.vn'])
		expect(may('127.0.0.1', { host })).toBe(false);
});

test('whoever knows the token reads the figures from anywhere; a wrong one opens nothing', () => {
	expect(may('192.168.1.20', { authorization: 'Bearer a-long-token' }, 'a-long-token')).toBe(true);
	expect(may('192.168.1.20', { authorization: 'Bearer a-wrong-token' }, 'a-long-token')).toBe(false);
	expect(may('192.168.1.20', { authorization: 'Bearer ' }, '')).toBe(false);
});
