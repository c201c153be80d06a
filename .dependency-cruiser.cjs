/**
 * Who may know whom (every arrow points down). The modules in order of dependence: each may use those before it.
 * Below the last one: web (what routes share), routes, demonstration, tool, tests, which may use everything.
 */
const modules = [
	'organization',
	'membership',
	'accounts',
	'rules',
	'documents',
	'meetings',
	'rectification',
	'study',
	'dispatches',
	'duties',
	'reviews',
	'cell-meetings',
	'supervision',
	'accompaniment',
	'custody',
	'cases',
	'reception',
	'dossiers',
	'comments',
	'dialogues',
	'disclosure',
	'trends',
	'development',
	'classification',
	'notifications'
];
const test = '(\\.test|-for-tests)\\.ts$';
const nobody = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
	forbidden: [
		nobody('no-circles', 'Two files that need each other are one idea, or three.', {}, { circular: true }),
		nobody(
			'no-dead-ends',
			'What is imported exists.',
			{},
			{ couldNotResolve: true, pathNot: '^(\\$app|\\$lib|\\$env|\\./\\$types)' }
		),
		nobody(
			'platform-knows-nobody',
			'The platform knows nothing of ours.',
			{ path: '^src/platform/', pathNot: test },
			{ path: '^src/(?!platform/)' }
		),
		nobody(
			'ui-is-for-the-browser',
			'Pieces know pure files only.',
			{ path: '^src/ui/', pathNot: test },
			{ path: '^src/(routes|web|tool|demonstration)/|/server/' }
		),
		nobody(
			'pure-is-pure',
			'Pure files run in browser, server and test alike.',
			{ path: '^src/(domain|platform|ui)/', pathNot: `/server/|${test}` },
			{ path: '/server/', dependencyTypesNot: ['type-only'] }
		),
		nobody(
			'pure-needs-no-node',
			'Pure files run in browser, server and test alike.',
			{ path: '^src/(domain|platform|ui)/', pathNot: `/server/|${test}` },
			{ dependencyTypes: ['core'] }
		),
		nobody(
			'front-doors',
			'Another module is entered through its front door.',
			{ path: '^src/domain/([^/]+)/', pathNot: test },
			{ path: '^src/domain/[^/]+/server/(?!index\\.ts$)', pathNot: '^src/domain/$1/' }
		),
		nobody(
			'front-doors-for-routes',
			'Routes enter a module through its front door.',
			{ path: '^src/(routes|web)/', pathNot: test },
			{ path: '^src/domain/[^/]+/server/(?!index\\.ts$)' }
		),
		nobody(
			'domain-knows-no-pages',
			'A module does not know who shows it.',
			{ path: '^src/domain/', pathNot: test },
			{ path: '^src/(routes|web|tool|demonstration)/' }
		),
		nobody(
			'no-framework-in-domain',
			'Use cases never see SvelteKit.',
			{ path: '^src/domain/.*\\.ts$' },
			{ path: '@sveltejs/kit|^\\$app' }
		),
		...modules.map((module, place) =>
			nobody(
				`order-of-${module}`,
				'A module uses those above it in the list.',
				{ path: `^src/domain/${module}/`, pathNot: test },
				{ path: `^src/domain/(${modules.slice(place + 1).join('|') || 'none'})/` }
			)
		)
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		exclude: { path: '^(build|\\.svelte-kit)/' },
		tsPreCompilationDeps: true,
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['import', 'node', 'default', 'svelte', 'types'],
			extensions: ['.ts', '.js', '.svelte', '.json']
		}
	}
};
