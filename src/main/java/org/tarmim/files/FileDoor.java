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
        var file = FileLinks.use(token, request, clock.now()).flatMap(this::opened);
        if (file.isEmpty()) response.sendError(HttpServletResponse.SC_NOT_FOUND);
        else send(file.get(), response);
    }

    private Optional<StoredFile> opened(UUID id) {
        try {
            return Optional.of(files.open(id));
        } catch (Rejected gone) {
            return Optional.empty();
        }
    }

    private void send(StoredFile file, HttpServletResponse response) throws IOException {
        SavedOnly.answer(response, file.kind().served().mediaType(), file.servedName());
        int number = 0;
        for (var part = files.part(file.id(), number); part.isPresent(); part = files.part(file.id(), ++number)) {
            response.getOutputStream().write(part.get());
        }
    }
}
