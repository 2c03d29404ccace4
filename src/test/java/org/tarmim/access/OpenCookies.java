package org.tarmim.access;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Cookies as real browsers keep them on this machine: "Secure" ones too, although the address begins with http. */
public final class OpenCookies extends CookieManager {
    @Override
    public void put(URI address, Map<String, List<String>> answer) throws IOException {
        var kept = new TreeMap<>(answer);
        kept.replaceAll((name, values) -> values.stream()
                .map(value -> name.equalsIgnoreCase("Set-Cookie") ? value.replaceAll("(?i); *secure", "") : value)
                .toList());
        super.put(address, kept);
    }
}
