package org.tarmim.pledge.gap;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tarmim.access.Downloads;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.kernel.SituationClock;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Words;

/** The download of an audit pack, written while it is read. */
@Controller
class AuditPackDoor {
    private final AuditPacks packs;
    private final Downloads downloads;
    private final SituationClock clock;

    AuditPackDoor(AuditPacks packs, Downloads downloads, SituationClock clock) {
        this.packs = packs;
        this.downloads = downloads;
        this.clock = clock;
    }

    @GetMapping("/export/audit-pack.zip")
    @Requires(May.TAKE_AUDIT_PACK)
    public void pack(
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        downloads.run(() -> {
            var pack = PackPart.of(parameters, clock);
            response.setContentType("application/zip");
            response.setHeader("Cache-Control", "no-store");
            response.setHeader(
                    "Content-Disposition", "attachment; filename=\"audit-pack-%s.zip\"".formatted(clock.today()));
            packs.write(pack, Words.in(Languages.of(request)), response.getOutputStream());
        });
    }
}
