package org.tarmim.detention.due;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.tarmim.detention.vault.Vault;

/**
 * Where calendar programs read feeds. Whatever opens none is answered alike, and while the room is locked everything is,
 * so that no program takes an empty calendar for the truth.
 */
@Controller
class FeedDoor {
    private static final String HALF_AN_HOUR = "1800";

    private final FeedReaders feeds;
    private final Vault vault;

    FeedDoor(FeedReaders feeds, Vault vault) {
        this.feeds = feeds;
        this.vault = vault;
    }

    @GetMapping("/calendar/{file}")
    void read(@PathVariable String file, HttpServletResponse response) throws IOException {
        if (!vault.isOpen()) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            response.setHeader("Retry-After", HALF_AN_HOUR);
            return;
        }
        var text = FeedSecret.read(file).flatMap(feeds::text);
        if (text.isPresent()) send(text.get(), response);
        else response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    }

    private static void send(String text, HttpServletResponse response) throws IOException {
        response.setContentType("text/calendar;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"calendar.ics\"");
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }
}
