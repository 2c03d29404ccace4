package org.tarmim.files.scan;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tarmim.files.Scan;
import org.tarmim.files.Scanner;
import org.tarmim.files.StoredFile;

/** The virus scanner of the installation, or that there is none. */
@Component
public class VirusScan {
    private static final Logger LOG = LoggerFactory.getLogger(VirusScan.class);

    private final Optional<Clamd> clamd;
    private volatile boolean away;

    VirusScan(@Value("${tarmim.files.clamav:}") String address) {
        clamd = Optional.of(address).filter(text -> !text.isBlank()).map(Clamd::at);
        if (clamd.isEmpty()) LOG.info("Files are not scanned for viruses: tarmim.files.clamav names no scanner.");
    }

    /** Whether there is a scanner, reachable or not. */
    public boolean isConfigured() {
        return clamd.isPresent();
    }

    /** Whether there is one, and whether it answered last. */
    public Scanner standing() {
        if (!isConfigured()) return Scanner.NONE;
        return away ? Scanner.AWAY : Scanner.ANSWERS;
    }

    /** What the scanner says; QUARANTINED where it does not answer. */
    public Scan scan(InputStream content) {
        return clamd.map(daemon -> ask(daemon, content)).orElse(Scan.UNSCANNED);
    }

    /** Whether a file may be given out: seen and clean, or taken where there is no scanner at all. */
    public boolean lets(StoredFile file) {
        return lets(file.scan());
    }

    /** The same of what is known of a file. */
    public boolean lets(Scan scan) {
        return scan == Scan.CLEAN || (scan == Scan.UNSCANNED && !isConfigured());
    }

    private Scan ask(Clamd daemon, InputStream content) {
        try {
            var found = daemon.finds(content);
            away = false;
            return found ? Scan.INFECTED : Scan.CLEAN;
        } catch (IOException silent) {
            away = true;
            LOG.warn("The virus scanner did not answer; files wait in quarantine until it does.");
            return Scan.QUARANTINED;
        }
    }
}
