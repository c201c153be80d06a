import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What is not seen by the type checker and is wrong nearly always. Who may know whom: .dependency-cruiser.cjs. */
export default defineConfig(
	globalIgnores(['build/', 'data/', '.svelte-kit/', 'test-results/', 'src/platform/server/tables.ts']),
	tseslint.configs.recommended,
	svelte.configs.recommended,
	svelte.configs.prettier,
	{
		linterOptions: { reportUnusedDisableDirectives: 'off' },
		rules: {
			eqeqeq: 'error',
			'no-console': 'error',
			'no-debugger': 'error',
			'no-constant-condition': ['error', { checkLoops: false }],
			'no-self-compare': 'error',
			'no-unreachable': 'error',
			'no-fallthrough': 'error',
			'no-loss-of-precision': 'error',
			'no-unsafe-finally': 'error',
			'no-unmodified-loop-condition': 'error',
			'prefer-const': ['error', { destructuring: 'all' }],
			'no-restricted-globals': ['error', 'alert', 'confirm', 'prompt'],
			'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }
			],
			// Addresses are plain texts here: pages ship no JavaScript, and the program lives at the root of its address.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: tseslint.parser, svelteFeatures: { runes: true } } },
		rules: { 'prefer-const': 'off', 'svelte/prefer-const': 'error', 'svelte/no-unused-svelte-ignore': 'off' }
	},
	{
		files: ['src/**'],
		rules: { 'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }] }
	},
	{
		files: ['src/**/*.test.ts'],
		rules: { 'max-lines': ['error', { max: 500, skipBlankLines: true, skipComments: true }] }
	},
	{
		// A word list is one thing however long it is.
		files: [
			'src/**/*words.ts',
			'src/**/words/*.ts',
			'src/**/legacy-encodings.ts',
			'src/**/vietnamese-syllables.ts'
		],
		rules: { 'max-lines': 'off' }
	},
	{
		files: ['src/tool/**', 'tests/**', 'bench/**', 'bin/**', '*.config.*'],
		rules: { 'no-console': 'off' }
	},
	{
		files: ['**/*.cjs'],
		rules: { '@typescript-eslint/no-require-imports': 'off' }
	},
	{
		files: ['src/**/*.ts'],
		ignores: ['**/*.test.ts', 'src/tool/**'],
		rules: {
			'no-restricted-syntax': [
				'error',
				{
					selector: "MemberExpression[object.name='process'][property.name='env']",
					message: 'Settings are read in src/platform/server/settings.ts only.'
				},
				{
					selector: "NewExpression[callee.name='Date'][arguments.length=0]",
					message: 'Ask the clock of the context what time it is.'
				}
			]
		}
	},
	{
		files: ['src/domain/**/*.ts', 'src/routes/**/*.ts', 'src/web/**/*.ts'],
		ignores: [
			'**/*queries.ts',
			'**/*.test.ts',
			'src/domain/accounts/server/auth.ts',
			'src/routes/readyz/+server.ts'
		],
		rules: {
			'no-restricted-imports': [
				'error',
				{ paths: ['kysely', 'pg'].map((name) => ({ name, message: 'SQL lives in queries.ts.' })) }
			]
		}
	},
	{
		files: ['src/platform/server/settings.ts', 'src/platform/clock.ts'],
		rules: { 'no-restricted-syntax': 'off' }
	}
);
