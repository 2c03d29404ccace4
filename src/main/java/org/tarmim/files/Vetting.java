package org.tarmim.files;

import java.io.InputStream;
import org.springframework.stereotype.Component;
import org.tarmim.files.scan.VirusScan;
import org.tarmim.kernel.Rejected;

/**
 * Checks files for a room that keeps them itself, sealed: by the same rules as every file, but in memory alone, so that
 * no temporary file holds what is then sealed.
 */
@Component
public class Vetting {
    private final Intake intake;
    private final VirusScan scanner;

    Vetting(Intake intake, VirusScan scanner) {
        this.intake = intake;
        this.scanner = scanner;
    }

    /** Checks a file and derives a clean copy; throws {@link Rejected} with what to do where it is not taken. */
    public Vetted vet(Upload upload) {
        return intake.vet(upload);
    }

    /** Brings what was kept to the virus scanner again. */
    public Scan scan(InputStream content) {
        return scanner.scan(content);
    }

    /** Whether what is known from the scanner is enough to give a file out here. */
    public boolean lets(Scan scan) {
        return scanner.lets(scan);
    }
}
