# A Varnish, or a CDN made of it, in front of the proxy, for its public view. The proxy says what may be kept and for how long, and
# everything with names or places is private: so never overrule its Cache-Control here.
vcl 4.1;

# Where the proxy listens. It must take the shopper's address from X-Real-IP, and nobody but Varnish may reach it.
backend default {
  .host = "127.0.0.1";
  .port = "8080";
}

sub vcl_recv {
  set req.http.X-Real-IP = client.ip;
  # The public view hangs on neither, and the shop's cookies would keep Varnish from keeping it.
  set req.url = regsub(req.url, "\?.*$", "");
  unset req.http.Cookie;
}

sub vcl_deliver {
  set resp.http.X-Cache = "MISS";
  if (obj.hits > 0) {
    set resp.http.X-Cache = "HIT";
  }
}
