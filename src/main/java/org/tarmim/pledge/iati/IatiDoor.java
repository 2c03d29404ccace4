package org.tarmim.pledge.iati;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.tarmim.access.Downloads;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SituationClock;

/** The download of what is published: all verified pledges, whatever the list shows. */
@Controller
class IatiDoor {
    private final IatiExport export;
    private final Downloads downloads;
    private final SituationClock clock;

    IatiDoor(IatiExport export, Downloads downloads, SituationClock clock) {
        this.export = export;
        this.downloads = downloads;
        this.clock = clock;
    }

    @GetMapping({"/export/pledges-iati.xml", "/api/v1/pledges-iati.xml"})
    @Operation(operationId = "exportPledgesIati", summary = "All verified pledges as activities of IATI 2.03")
    @Requires(May.SEE_ALL_PLEDGES)
    public void iati(HttpServletRequest request, HttpServletResponse response) throws IOException {
        downloads.run(() -> {
            if (request.getServletPath().startsWith("/api/")) export.check();
            else check();
            response.setContentType("application/xml;charset=UTF-8");
            response.setHeader("Cache-Control", "no-store");
            response.setHeader(
                    "Content-Disposition", "attachment; filename=\"pledges-iati-%s.xml\"".formatted(clock.today()));
            export.write(response.getOutputStream());
        });
    }

    // The screen asks first and says why; who comes by the address alone gets a plain refusal.
    private void check() {
        try {
            export.check();
        } catch (Rejected refused) {
            throw new ErrorResponseException(HttpStatus.UNPROCESSABLE_CONTENT, refused);
        }
    }
}
