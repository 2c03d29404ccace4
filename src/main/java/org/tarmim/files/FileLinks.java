package org.tarmim.files;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serial;
import java.io.Serializable;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The links of one session by which files leave: each works once and for a minute, and in no other session, because
 * only this one holds it. It is kept as an attribute of the session.
 */
public final class FileLinks implements Serializable {
    /** The attribute of a session that holds its links. */
    public static final String ATTRIBUTE = FileLinks.class.getName();

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Duration LIFE = Duration.ofSeconds(60);
    private static final SecureRandom RANDOM = new SecureRandom();

    private record Issued(UUID file, Instant until) implements Serializable {}

    private final Map<String, Issued> open = new ConcurrentHashMap<>();

    /** A new link to a file; its address below that of the installation. */
    public String issue(UUID file, Instant now) {
        return issue("files/", file, now);
    }

    /** A new link to something that leaves by the door of another room, for instance {@code evidence/}. */
    public String issue(String door, UUID file, Instant now) {
        open.values().removeIf(link -> !now.isBefore(link.until()));
        var secret = new byte[32];
        RANDOM.nextBytes(secret);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        open.put(token, new Issued(file, now.plus(LIFE)));
        return door + token;
    }

    /** Uses up a link that the session of a request holds; empty where it holds none, it was used or is over. */
    public static Optional<UUID> use(String token, HttpServletRequest request, Instant now) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(ATTRIBUTE))
                .filter(FileLinks.class::isInstance)
                .map(FileLinks.class::cast)
                .flatMap(links -> links.use(token, now));
    }

    /** Uses a link up; empty where there is none, it was used or is over. */
    Optional<UUID> use(String token, Instant now) {
        return Optional.ofNullable(open.remove(token))
                .filter(link -> now.isBefore(link.until()))
                .map(Issued::file);
    }
}
