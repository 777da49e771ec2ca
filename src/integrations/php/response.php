<?php

declare(strict_types=1);

namespace ProTracking;

/** A response that has not been sent yet. */
final class Response
{
    public int $status;

    /** @var array<string, string> Names in lower case. */
    public array $headers;

    public string $body;

    public function __construct(int $status, array $headers, string $body)
    {
        $this->status = $status;
        $this->headers = $headers + ['x-content-type-options' => 'nosniff'];
        $this->body = $body;
    }

    /** Replaces whatever headers the shop's software has set. */
    public function send(bool $withBody): void
    {
        header_remove();
        http_response_code($this->status);
        foreach ($this->headers as $name => $value) {
            header("$name: $value");
        }
        if ($withBody && $this->status !== 204 && $this->status !== 304) {
            echo $this->body;
        }
    }
}
