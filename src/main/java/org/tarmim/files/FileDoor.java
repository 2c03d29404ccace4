package org.tarmim.files;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SecurityClock;

/** The door through which a file leaves: by a link of this session, to be saved and never to be opened in place. */
@Controller
class FileDoor {
    private final Files files;
    private final SecurityClock clock;

    FileDoor(Files files, SecurityClock clock) {
        this.files = files;
        this.clock = clock;
    }

    /** Gives a file out once; every link that does not work is answered alike. */
    @GetMapping("/files/{token}")
    @Requires(May.BE_SIGNED_IN)
    public void give(@PathVariable String token, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var file = linked(token, request).flatMap(this::opened);
        if (file.isEmpty()) response.sendError(HttpServletResponse.SC_NOT_FOUND);
        else send(file.get(), response);
    }

    private Optional<UUID> linked(String token, HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(FileLinks.ATTRIBUTE))
                .filter(FileLinks.class::isInstance)
                .map(FileLinks.class::cast)
                .flatMap(links -> links.use(token, clock.now()));
    }

    private Optional<StoredFile> opened(UUID id) {
        try {
            return Optional.of(files.open(id));
        } catch (Rejected gone) {
            return Optional.empty();
        }
    }

    private void send(StoredFile file, HttpServletResponse response) throws IOException {
        response.setContentType(file.kind().served().mediaType());
        response.setHeader("Content-Disposition", "attachment; filename=\"%s\"".formatted(file.servedName()));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Cache-Control", "no-store");
        int number = 0;
        for (var part = files.part(file.id(), number); part.isPresent(); part = files.part(file.id(), ++number)) {
            response.getOutputStream().write(part.get());
        }
    }
}
