import type { PostKind } from '#platform/actor.ts';
import { fold } from '#platform/vietnamese.ts';

/**
 * The posts that a cell of the sheet names, in whatever abbreviation. In a cell's list "Bí thư" is the cell's secretary.
 * What is no Party post of ours (a village head, a headmaster) is handed back as unknown.
 */
export function readPosts(text: string): { posts: PostKind[]; unknown: string[] } {
	const posts = new Set<PostKind>();
	const unknown: string[] = [];
	for (const part of text.split(between).map((part) => part.trim())) {
		const key = fold(part)
			.replace(/[.:()]/g, ' ')
			.replace(/\s+/g, ' ')
			.trim();
		if (/^(dang vien|dv|khong|x)?$/.test(key)) continue;
		const post = postOf(key);
		if (post) posts.add(post);
		else unknown.push(part);
	}
	return { posts: [...posts], unknown };
}

const between = /[,;+/&\n\-–]|\s(?:kiêm|và)\s/iu;

function postOf(key: string): PostKind | null {
	if (/\b(doan|dtn|hoi|mttq|mat tran|cong doan|hdnd|ubnd)\b/.test(key)) return null;
	const committee = /\b(dang uy|du|dang bo)\b/.test(key);
	if (/\b(van phong|vp)\b/.test(key) || key === 'vpdu') return committee || key === 'vpdu' ? 'office' : null;
	if (/\bubkt|uy ban kiem tra/.test(key))
		return /^(chu nhiem|cn)\b/.test(key) ? 'inspection-head' : 'inspection-member';
	if (/^(pho|p) ?(bi thu|bt)\b|^pbt/.test(key))
		return committee || /thuong truc|\btt\b|pbttt/.test(key) ? 'deputy-secretary' : 'cell-deputy';
	if (/^(bi thu|bt)\b|^btcb$/.test(key)) return committee ? 'secretary' : 'cell-secretary';
	if (/btv|thuong vu|^tv ?du$/.test(key)) return 'standing-member';
	if (/\bchi uy\b|^cuv$|^cu$|^(uy vien|uv)( chi bo)?$|^uv ?cu$/.test(key)) return 'cell-committee-member';
	if (
		/dang uy vien|^duv$|^uv ?du$|^dang uy$|\b(uy vien|uv)\b.*\b(bch|ban chap hanh|dang uy|du|dang bo)\b|^uvbch/.test(
			key
		)
	)
		return 'committee-member';
	return null;
}
