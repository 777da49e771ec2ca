/**
 * Runs all recipes for tokens of docs/access.md:
 *
 *     apt-get install --no-install-recommends php-cli python3 mono-mcs default-jdk-headless
 *     npx tsx test/bench/token-recipes.ts
 *
 * Those whose languages are quickly installed are tested with everything else: test/proxy/token-recipes.node.ts.
 */
import { mintIn, quick, slow, vector } from '../proxy/recipes.js';

for (const language of [...quick, ...slow]) {
  const isRight = mintIn(language) === vector.token;
  console.log(`${language}: ${isRight ? 'the token of the docs' : 'another token'}`);
  if (!isRight) process.exitCode = 1;
}
