<?php

declare(strict_types=1);

namespace ProTracking;

/** Tokens for one consignment, as docs/access.md defines them: JWTs signed with HS256. */
final class Tokens
{
    /** RFC 7518 §3.2: a key of HS256 has 256 bits. */
    private const SECRET_LENGTH = 32;

    /** In seconds: the longest remaining lifetime, and how far the clocks of two servers may differ. */
    private const MAX_LIFETIME = 30 * 86400;
    private const CLOCK_TOLERANCE = 30;

    /** In characters. The shop's tokens have about 200. */
    private const MAX_LENGTH = 2048;

    /** @var string[] */
    private array $secrets;

    private string $audience;

    /** @param string[] $secrets one, or two while one replaces the other; each at least 32 characters */
    public function __construct(array $secrets, string $audience)
    {
        foreach ($secrets as $secret) {
            if (!is_string($secret) || strlen($secret) < self::SECRET_LENGTH) {
                throw new \InvalidArgumentException('secrets: each must have at least 32 characters (not shown)');
            }
        }
        if ($secrets === [] || $audience === '') {
            throw new \InvalidArgumentException('access "token" needs secrets and an audience');
        }
        $this->secrets = $secrets;
        $this->audience = $audience;
    }

    /**
     * @param string $view `full`: with names and places; `basic`: without
     * @param int $expires seconds since 1970, at most 30 days from now
     */
    public function mint(string $reference, int $expires, string $view = 'full'): string
    {
        $claims = ['sub' => strtoupper($reference), 'aud' => $this->audience, 'exp' => $expires, 'view' => $view];
        $signed = self::base64url('{"alg":"HS256","typ":"JWT"}') . '.'
            . self::base64url(json_encode($claims, JSON_UNESCAPED_SLASHES));
        return $signed . '.' . self::signature($signed, $this->secrets[0]);
    }

    /** @return string|null what the token shows, `full` or `basic`; null if it is not a valid token for the consignment */
    public function view(string $token, string $reference): ?string
    {
        if (strlen($token) > self::MAX_LENGTH || !preg_match('/^([\w-]+)\.([\w-]+)\.([\w-]+)$/D', $token, $parts)) {
            return null;
        }
        foreach ($this->secrets as $secret) {
            if (hash_equals(self::signature("$parts[1].$parts[2]", $secret), $parts[3])) {
                return $this->viewOf(self::decoded($parts[1]), self::decoded($parts[2]), $reference);
            }
        }
        return null;
    }

    private function viewOf(?array $header, ?array $claims, string $reference): ?string
    {
        if (($header['alg'] ?? null) !== 'HS256' || isset($header['crit'])) {
            return null;
        }
        ['sub' => $subject, 'aud' => $audience, 'exp' => $expires] = (array) $claims
            + ['sub' => null, 'aud' => null, 'exp' => null];
        $isOurs = in_array($this->audience, (array) $audience, true);
        if (!is_string($subject) || strtoupper($subject) !== $reference || !$isOurs) {
            return null;
        }
        $left = is_int($expires) || is_float($expires) ? $expires - time() : -INF;
        $start = $claims['nbf'] ?? 0;
        $isStarted = (is_int($start) || is_float($start)) && $start <= time() + self::CLOCK_TOLERANCE;
        if ($left <= -self::CLOCK_TOLERANCE || $left > self::MAX_LIFETIME + self::CLOCK_TOLERANCE || !$isStarted) {
            return null;
        }
        return ($claims['view'] ?? null) === 'full' ? 'full' : 'basic';
    }

    /** The signing key is the secret's bytes, not its Base64 decoding. */
    private static function signature(string $signed, string $secret): string
    {
        return self::base64url(hash_hmac('sha256', $signed, $secret, true));
    }

    private static function base64url(string $bytes): string
    {
        return rtrim(strtr(base64_encode($bytes), '+/', '-_'), '=');
    }

    private static function decoded(string $part): ?array
    {
        $value = json_decode((string) base64_decode(strtr($part, '-_', '+/'), true), true, 8);
        return is_array($value) ? $value : null;
    }
}
