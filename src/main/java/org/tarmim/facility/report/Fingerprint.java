package org.tarmim.facility.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.UUID;

/** The SHA-256 of what a report says, without when it arrived: only to recognise a repeat. */
final class Fingerprint {
    private Fingerprint() {}

    static byte[] of(StatusReport report, List<UUID> files) {
        var content = List.of(
                report.facility(),
                report.observed(),
                report.reporter(),
                report.informant(),
                report.method(),
                report.confidence(),
                report.noChange(),
                String.valueOf(report.unknownWhy()),
                String.valueOf(report.partialKind()),
                String.valueOf(report.note()),
                String.valueOf(report.supersedes()),
                report.claims(),
                report.causes(),
                report.support().stream().map(Fingerprint::text).toList());
        return sha256(files.isEmpty() ? content.toString() : content.toString() + files);
    }

    private static String text(PartnerSupport support) {
        return support.partner()
                + support.level()
                + support.types().stream().sorted().toList();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256.", missing);
        }
    }
}
