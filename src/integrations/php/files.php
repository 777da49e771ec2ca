<?php

declare(strict_types=1);

namespace ProTracking;

/** Values and locks in a folder that only this system user can read: PRO's responses contain names. */
final class Files
{
    /** Seconds after which expired files are deleted again, at the next write. */
    private const CLEANING_INTERVAL = 86400;

    private string $folder;

    public function __construct(string $folder)
    {
        if (!is_dir($folder) && !@mkdir($folder, 0700, true) && !is_dir($folder)) {
            throw new \RuntimeException("cacheFolder: cannot create $folder");
        }
        $isForeign = function_exists('posix_geteuid') && fileowner($folder) !== posix_geteuid();
        if ($isForeign || (DIRECTORY_SEPARATOR === '/' && fileperms($folder) & 0077)) {
            throw new \RuntimeException("cacheFolder: $folder must belong to the server's user alone (mode 0700)");
        }
        $this->folder = $folder;
    }

    public function read(string $name): ?\stdClass
    {
        $value = json_decode((string) @file_get_contents("$this->folder/$name.json"));
        return $value instanceof \stdClass ? $value : null;
    }

    /** @param int $seconds how long the value is of use */
    public function write(string $name, array $value, int $seconds): void
    {
        $temporary = tempnam($this->folder, 'new');
        // The file's time says when it expires.
        if ($temporary === false || file_put_contents($temporary, Json::encode($value)) === false
            || !touch($temporary, time() + $seconds) || !rename($temporary, "$this->folder/$name.json")) {
            throw new \RuntimeException("cacheFolder: cannot write to $this->folder");
        }
        if ($this->lockAge('clean') >= self::CLEANING_INTERVAL && $this->lock('clean') !== null) {
            $this->clean();
        }
    }

    public function delete(string $name): void
    {
        @unlink("$this->folder/$name.json");
    }

    /** @return resource|null null while another request holds the lock; closing it, or the end of the request, releases it */
    public function lock(string $name)
    {
        $path = "$this->folder/$name.lock";
        $file = fopen($path, 'c');
        if ($file === false || !flock($file, LOCK_EX | LOCK_NB)) {
            return null;
        }
        touch($path);
        return $file;
    }

    /** Seconds since the lock was last taken. */
    public function lockAge(string $name): int
    {
        clearstatcache();
        return time() - (int) @filemtime("$this->folder/$name.lock");
    }

    public function deleteAll(): void
    {
        array_map('unlink', glob("$this->folder/*") ?: []);
        @rmdir($this->folder);
    }

    private function clean(): void
    {
        foreach (glob("$this->folder/*.json") ?: [] as $file) {
            if (@filemtime($file) < time()) {
                @unlink($file);
            }
        }
    }
}
