package org.tarmim.access;

import org.springframework.core.env.Environment;

/** The address at which the portal answers once it is open, as people type it into a browser. */
public final class ListeningAt {
    private ListeningAt() {}

    /** Without a slash at the end; {@code localhost} where the portal listens on all addresses or on the loopback. */
    public static String of(Environment environment) {
        return "http://%s:%s"
                .formatted(
                        host(environment.getProperty("server.address", "")),
                        environment.getProperty("local.server.port"));
    }

    private static String host(String bound) {
        return switch (bound) {
            case "", "0.0.0.0", "::", "127.0.0.1" -> "localhost";
            default -> bound.contains(":") ? "[" + bound + "]" : bound;
        };
    }
}
