-- Sign-in. These tables belong to the sign-in library and lie outside the committees: a person is found by
-- username before anybody knows which committee is theirs (docs/decisions/004).

create schema auth;
grant usage on schema auth to tusoi_app;

create table auth."user" (
	id text primary key,
	name text not null,
	email text not null unique,
	"emailVerified" boolean not null,
	image text,
	username text unique,
	"displayUsername" text,
	"committeeId" uuid not null,
	"memberId" uuid not null,
	"createdAt" timestamptz not null default current_timestamp,
	"updatedAt" timestamptz not null default current_timestamp,
	constraint one_account_each unique ("committeeId", "memberId")
);
create table auth."session" (
	id text primary key,
	token text not null unique,
	"userId" text not null references auth."user" (id) on delete cascade,
	"expiresAt" timestamptz not null,
	"ipAddress" text,
	"userAgent" text,
	"createdAt" timestamptz not null default current_timestamp,
	"updatedAt" timestamptz not null
);
create index session_by_user on auth."session" ("userId");
create table auth."account" (
	id text primary key,
	"accountId" text not null,
	"providerId" text not null,
	"userId" text not null references auth."user" (id) on delete cascade,
	"accessToken" text,
	"refreshToken" text,
	"idToken" text,
	"accessTokenExpiresAt" timestamptz,
	"refreshTokenExpiresAt" timestamptz,
	scope text,
	password text,
	"createdAt" timestamptz not null default current_timestamp,
	"updatedAt" timestamptz not null
);
create index account_by_user on auth."account" ("userId");
create table auth."verification" (
	id text primary key,
	identifier text not null,
	value text not null,
	"expiresAt" timestamptz not null,
	"createdAt" timestamptz not null default current_timestamp,
	"updatedAt" timestamptz not null default current_timestamp
);
create index verification_by_identifier on auth."verification" (identifier);
grant select, insert, update, delete on all tables in schema auth to tusoi_app;

-- One-time codes on printed slips; only a hash is kept.
create table auth.activations (
	user_id text primary key references auth."user" (id) on delete cascade,
	code_hash text not null,
	issued_by uuid not null,
	issued_at timestamptz not null,
	expires_at timestamptz not null,
	used_at timestamptz
);
grant select, insert, update on auth.activations to tusoi_app;

-- Wrong guesses, by what was typed as username, so that guessing one account slows down from anywhere.
create table auth.wrong_guesses (
	username text primary key,
	guesses integer not null,
	last_at timestamptz not null
);
grant select, insert, update, delete on auth.wrong_guesses to tusoi_app;
