/** The oldest PHP that is supported, 7.4, can read the code. Debian has a newer one. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { Engine } from 'php-parser';

const parse = (code: string, file: string): unknown =>
  new Engine({ parser: { version: '7.4', php7: true } }).parseCode(code, file);

it('the parser refuses what came with PHP 8', () => {
  for (const code of ['<?php $a?->b();', '<?php echo match(1) { 1 => 2 };'])
    assert.throws(() => parse(code, 'new.php'), SyntaxError, code);
});

const files = readdirSync('src/integrations', { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.php'),
);

it('there are files', () => assert.notEqual(files.length, 0));

for (const file of files)
  it(`${file} is PHP 7.4`, () => {
    const code = readFileSync(join('src/integrations', file), 'utf8');
    assert.doesNotThrow(() => parse(code, file));
    // Functions that came with PHP 8.
    assert.doesNotMatch(
      code,
      /\b(str_contains|str_starts_with|str_ends_with|get_debug_type|array_is_list|json_validate)\(/,
    );
  });
