// What a server needs besides: it can be away, frozen or killed, may ask for a token, and many set it up at once.
import {spawn} from 'node:child_process';
import {generateKeyPairSync, sign, type KeyObject} from 'node:crypto';
import path from 'node:path';
import {createInterface} from 'node:readline';

import {createClient} from '@libsql/client';
import {describe, expect, onTestFinished, test} from 'vitest';

import {newFolder, newServer, openStore} from '../test/places.ts';
import {plan} from '../test/plan.ts';
import {findServerProgram, startPlanServer, type PlanServer} from '../test/start-plan-server.ts';
import {openPlanStore, type StoredPlan} from './open-plan-store.ts';

const unanswered = new Error('The plans could not be read or written.');

async function startServer(options: {publicKey?: string} = {}): Promise<PlanServer & {directory: string}> {
  const directory = await newFolder();
  const server = await startPlanServer({directory, ...options});
  onTestFinished(() => server.stop('SIGKILL'));
  return {...server, directory};
}

async function startAgain({url, directory}: {url: string; directory: string}): Promise<void> {
  const again = await startPlanServer({directory, port: Number(new URL(url).port)});
  onTestFinished(() => again.stop('SIGKILL'));
}

/** A token as a server takes it: for reading and writing, signed. */
function toToken(privateKey: KeyObject): string {
  const [header, claims] = [{alg: 'EdDSA', typ: 'JWT'}, {a: 'rw'}].map((part) =>
    Buffer.from(JSON.stringify(part)).toString('base64url'),
  );
  const signed = `${header}.${claims}`;
  return `${signed}.${sign(null, Buffer.from(signed), privateKey).toString('base64url')}`;
}

// A machine for which npm has no server says so where the places are listed.
describe.runIf(findServerProgram())('on a libSQL server', () => {
  test('fails in words while the server is away, and goes on when it is back', async () => {
    const server = await startServer();
    const store = await openStore(server.url);
    const {editToken} = await store.createPlan(plan('One'));
    await server.stop('SIGKILL');
    await expect(store.findPlan(editToken)).rejects.toThrow(unanswered);
    await expect(store.savePlan(editToken, {plan: plan('Two'), version: 1})).rejects.toThrow(unanswered);
    await startAgain(server);
    expect(await store.savePlan(editToken, {plan: plan('Two'), version: 1})).toEqual({
      status: 'saved',
      version: 2,
    });
  });

  test('gives up on a server that does not answer, and goes on when it does', async () => {
    const server = await startServer();
    const store = await openStore(server.url);
    const {editToken} = await store.createPlan(plan('One'));
    process.kill(server.pid, 'SIGSTOP');
    await expect(store.findPlan(editToken)).rejects.toThrow(unanswered);
    await expect(openPlanStore({url: server.url})).rejects.toThrow(/^Plans cannot be kept in 127\.0\.0\.1:/);
    process.kill(server.pid, 'SIGCONT');
    expect(await store.findPlan(editToken)).toMatchObject({plan: plan('One')});
  });

  test('loses no answered save when the server is killed', async () => {
    const server = await startServer();
    const store = await openStore(server.url);
    const {editToken} = await store.createPlan(plan('Version 1'));
    let version = 1;
    const saving = (async () => {
      for (;;) {
        const answer = await store.savePlan(editToken, {plan: plan(`Version ${version + 1}`), version});
        if (answer.status !== 'saved') throw new Error(`A save was answered with ${answer.status}.`);
        ({version} = answer);
        if (version === 50) void server.stop('SIGKILL');
      }
    })();
    await expect(saving).rejects.toThrow(unanswered);
    await startAgain(server);
    const found = (await store.findPlan(editToken)) as StoredPlan;
    expect(found.version).toBeGreaterThanOrEqual(version);
    expect(found.plan).toEqual(plan(`Version ${found.version}`));
  });

  test('opens a server that asks for a token, and says nothing of a wrong one', async () => {
    const {publicKey, privateKey} = generateKeyPairSync('ed25519');
    const {url} = await startServer({publicKey: publicKey.export({format: 'pem', type: 'spki'}).toString()});
    const store = await openStore(url, {authToken: toToken(privateKey)});
    const {editToken} = await store.createPlan(plan('One'));
    expect(await store.findPlan(editToken)).toMatchObject({plan: plan('One')});
    const wrong = toToken(generateKeyPairSync('ed25519').privateKey);
    for (const authToken of [undefined, wrong]) {
      const problem = (await openPlanStore({url, authToken}).catch((error: unknown) => error)) as Error;
      expect(problem.message).toMatch(/^Plans cannot be kept in 127\.0\.0\.1:/);
      expect(`${problem.stack} ${String(problem.cause)}`).not.toContain(wrong);
    }
  });

  test('lets two processes set the same new server up at once', async () => {
    const program = path.resolve(import.meta.dirname, '../test/open-stores.ts');
    const openers = Array.from({length: 2}, () => {
      const child = spawn(process.execPath, ['--import', 'tsx', program], {
        stdio: ['pipe', 'pipe', 'inherit'],
      });
      onTestFinished(() => void child.kill());
      return {child, lines: createInterface({input: child.stdout})[Symbol.asyncIterator]()};
    });
    const hear = () => Promise.all(openers.map(async ({lines}) => (await lines.next()).value as string));
    expect(await hear()).toEqual(['ready', 'ready']);
    for (let at = 0; at < 5; at += 1) {
      const url = await newServer();
      for (const {child} of openers) child.stdin.write(`${url}\n`);
      expect(await hear()).toEqual(['opened', 'opened']);
      const client = createClient({url});
      expect((await client.execute('SELECT count(*) AS plans FROM plans')).rows[0]?.plans).toBe(0);
      client.close();
    }
  });
});
