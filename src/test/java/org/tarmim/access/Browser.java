package org.tarmim.access;

import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** Somebody with a browser of their own: cookies, and no following of redirects, so that a test sees each answer. */
public final class Browser {
    private static final Pattern CSRF = Pattern.compile("<meta name=\"_csrf\" content=\"([^\"]+)\"");
    private static final Pattern SCREEN = Pattern.compile("\"v-uiId\":\\s*(\\d+)");
    private static final Pattern PUSH_KEY = Pattern.compile("\"Vaadin-Push-ID\":\\s*\"([^\"]+)\"");
    private static final Pattern SCREEN_KEY = Pattern.compile("\"Vaadin-Security-Key\":\\s*\"([^\"]+)\"");
    private static final String SESSION = "__Host-tarmim";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final String address;
    private final OpenCookies cookies = new OpenCookies();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final URI house;

    /** Each at an address of its own, as a proxy tells it: tries to sign in are few for one address. */
    public Browser(int port) {
        this(URI.create("http://localhost:" + port), address());
    }

    private Browser(URI house, String address) {
        this.house = house;
        this.address = address;
    }

    private static String address() {
        int number = NUMBER.incrementAndGet();
        return "10.0.%d.%d".formatted(number / 250 % 250, number % 250 + 1);
    }

    /** Another browser at the same address. */
    Browser another() {
        return new Browser(house, address);
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(house.resolve(path))
                .header("Accept", "text/html,*/*;q=0.8")
                .GET());
    }

    /** What an address answers to a request that left before the session got a new id. */
    HttpResponse<String> late(String formerId, String path) {
        var tab = new Browser(house, address);
        var cookie = new HttpCookie(SESSION, formerId);
        cookie.setPath("/");
        cookie.setVersion(0);
        tab.cookies.getCookieStore().add(house, cookie);
        return tab.get(path);
    }

    /** The same through a proxy that speaks TLS with the browser. */
    HttpResponse<String> behindTls(String path) {
        return send(HttpRequest.newBuilder(house.resolve(path))
                .header("Accept", "text/html")
                .header("X-Forwarded-Proto", "https")
                .GET());
    }

    /** Types e-mail and password into the sign-in page; answers where it sends the browser. */
    public String signIn(String email, String password) {
        return post(
                "/login",
                "username=%s&password=%s&_csrf=%s".formatted(typed(email), typed(password), typed(csrf("/login"))));
    }

    /** The same, and then types a code of the phone. */
    public String signIn(String email, String password, Phone phone) {
        signIn(email, password);
        return type(phone.code());
    }

    /** Types a code into the page of the second factor; answers where it sends the browser. */
    String type(String code) {
        return post("/second-factor/code", "code=%s&_csrf=%s".formatted(typed(code), typed(csrf("/second-factor"))));
    }

    /** Locks the screens; answers the status. */
    int lock() {
        return status("POST", "/lock");
    }

    /** Types the password into the page of the lock; answers where it sends the browser. */
    String unlock(String password) {
        return post("/locked/password", "password=%s&_csrf=%s".formatted(typed(password), typed(csrf("/locked"))));
    }

    /** What the program of a page asks first: which screen to show there. */
    HttpResponse<String> opensScreen(String path) {
        return get("/?v-r=init&query=&location=" + typed(path));
    }

    /** All that a screen sends to be shown. */
    public String shown(String path) {
        return goesOn(keysOf(opensScreen(path)), path).body();
    }

    /** What an open screen asks at each step; in this one nothing was done. */
    HttpResponse<String> steps(HttpResponse<String> opened) {
        return asks(keysOf(opened), "");
    }

    /** The keys of a screen that somebody opened, as somebody else might have read them off a shoulder. */
    record ScreenKeys(String number, String key, String push) {}

    ScreenKeys keysOf(HttpResponse<String> opened) {
        return new ScreenKeys(found(SCREEN, opened), found(SCREEN_KEY, opened), found(PUSH_KEY, opened));
    }

    /** Goes on with a screen by these keys, as if this browser had opened it. */
    HttpResponse<String> goesOn(ScreenKeys keys, String path) {
        return asks(keys, """
                        {"type":"event","node":1,"event":"ui-navigate","data":{"route":"%s","query":"",\
                        "appShellTitle":"","trigger":"","historyState":{"idx":0}}}""".formatted(path));
    }

    private HttpResponse<String> asks(ScreenKeys keys, String event) {
        var body = "{\"csrfToken\":\"%s\",\"rpc\":[%s],\"syncId\":0,\"clientId\":0}".formatted(keys.key(), event);
        return post("/?v-r=uidl&v-uiId=" + keys.number(), "application/json", body);
    }

    /** All that is heard in a while over the line by which the house pushes to a screen with these keys. */
    String hears(ScreenKeys keys, String origin) {
        var heard = new StringBuffer();
        var line = URI.create("ws://localhost:%d/VAADIN/push?v-uiId=%s&v-pushId=%s&X-Atmosphere-Transport=websocket"
                .formatted(house.getPort(), keys.number(), keys.push()));
        var call = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .header("Cookie", SESSION + "=" + sessionId())
                .header("Origin", origin);
        try {
            call.buildAsync(line, new Listener(heard)).get(3, TimeUnit.SECONDS);
            Thread.sleep(700);
        } catch (ExecutionException refused) {
            heard.append("refused: ").append(refused.getCause());
        } catch (InterruptedException | TimeoutException late) {
            throw new IllegalStateException(late);
        }
        return heard.toString();
    }

    private record Listener(StringBuffer heard) implements WebSocket.Listener {
        @Override
        public CompletionStage<?> onText(WebSocket line, CharSequence said, boolean last) {
            heard.append(said);
            return WebSocket.Listener.super.onText(line, said, last);
        }
    }

    /** What an open screen asks from time to time by itself. */
    HttpResponse<String> beats(HttpResponse<String> opened) {
        return post("/?v-r=heartbeat&v-uiId=" + found(SCREEN, opened), "text/plain", "");
    }

    private static String found(Pattern part, HttpResponse<String> answer) {
        var found = part.matcher(answer.body());
        return found.find() ? found.group(1) : "";
    }

    private HttpResponse<String> post(String path, String type, String body) {
        return send(HttpRequest.newBuilder(house.resolve(path))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body)));
    }

    private String post(String path, String form) {
        return post(path, "application/x-www-form-urlencoded", form)
                .headers()
                .firstValue("Location")
                .map(URI::create)
                .map(URI::getPath)
                .orElse("nowhere");
    }

    /** What an address answers with: a page of ours, or something to be read by a machine. */
    String contentType(String path) {
        return get(path).headers().firstValue("Content-Type").orElse("none");
    }

    /** The status with which an address answers to a method, as a script of our own pages would ask. */
    int status(String method, String path) {
        return send(HttpRequest.newBuilder(house.resolve(path))
                        .header("X-CSRF-TOKEN", csrf("/login"))
                        .method(method, BodyPublishers.noBody()))
                .statusCode();
    }

    /** Whether a page behind sign-in opens. */
    boolean isSignedIn() {
        return get("/profile").statusCode() == 200;
    }

    /** The page to which an address leads on; the address itself where it leads nowhere else. */
    String landsOn(String path) {
        return get(path)
                .headers()
                .firstValue("Location")
                .map(URI::create)
                .map(URI::getPath)
                .orElse(path);
    }

    /** Signs out by the entry of the own menu. */
    HttpResponse<String> signOut() {
        return send(HttpRequest.newBuilder(house.resolve("/logout"))
                .header("X-CSRF-TOKEN", csrf("/profile"))
                .POST(BodyPublishers.noBody()));
    }

    String sessionId() {
        return cookie(SESSION).map(HttpCookie::getValue).orElse("none");
    }

    /** A cookie that the house gave this browser to keep. */
    Optional<HttpCookie> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst();
    }

    private String csrf(String path) {
        return found(CSRF, get(landsOn(path)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.setHeader("X-Forwarded-For", address).build(), BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String typed(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
