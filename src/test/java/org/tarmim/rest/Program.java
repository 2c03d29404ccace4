package org.tarmim.rest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program with an access token: no cookies, no following of redirects. */
public final class Program {
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI house;
    private final String authorization;

    private Program(int port, String authorization) {
        house = URI.create("http://localhost:" + port);
        this.authorization = authorization;
    }

    /** One that sends this secret. */
    public static Program with(String secret, int port) {
        return new Program(port, "Bearer " + secret);
    }

    /** One that sends none. */
    public static Program without(int port) {
        return new Program(port, "");
    }

    public HttpResponse<String> get(String path) {
        return send("GET", path, "", Map.of());
    }

    public HttpResponse<String> post(String path, String json) {
        return send("POST", path, json, Map.of("Content-Type", "application/json"));
    }

    /** Posts JSON without saying beforehand how much it is. */
    public HttpResponse<String> postInPieces(String path, String json) {
        var pieces =
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        return send(HttpRequest.newBuilder(house.resolve(path))
                .header("Authorization", authorization)
                .header("Content-Type", "application/json")
                .POST(pieces)
                .build());
    }

    /** Sends anything at all; an empty body is none. */
    public HttpResponse<String> send(String method, String path, String body, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(house.resolve(path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!authorization.isEmpty()) request.header("Authorization", authorization);
        headers.forEach(request::setHeader);
        return send(request.build());
    }

    /** What was answered, as JSON. */
    public static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
