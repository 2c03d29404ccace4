package org.tarmim.demo;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.core.env.Environment;
import org.tarmim.store.StartRefused;

/** The demo has a password that everybody can read, so nobody beyond this machine may reach it. */
final class Loopback {
    private Loopback() {}

    /** Throws {@link StartRefused} where the portal would listen beyond this machine. */
    static void require(Environment environment) {
        var address = environment.getProperty("server.address", "");
        if (!isLoopback(address))
            throw new StartRefused(
                    "The demo has a password that everybody can read, so it answers this machine only; leave out --host, or start with --empty and another data directory.");
    }

    private static boolean isLoopback(String address) {
        try {
            return !address.isBlank() && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException nowhere) {
            return false;
        }
    }
}
