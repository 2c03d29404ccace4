package org.tarmim.detention.evidence;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.files.Scan;

/** A step that is to be entered into a chain of custody. */
record Said(
        CustodyStep step,
        @Nullable UUID copy,
        @Nullable String sha256,
        @Nullable Scan scan,
        String to,
        String how,
        String reason) {
    static Said plain(CustodyStep step, UUID copy) {
        return new Said(step, copy, null, null, "", "", "");
    }

    static Said hashed(CustodyStep step, UUID copy, String sha256, String how, String reason) {
        return new Said(step, copy, sha256, null, "", how, reason);
    }

    static Said scanned(UUID copy, Scan scan) {
        return new Said(CustodyStep.SCANNED, copy, null, scan, "", "", "");
    }

    static Said viewed(PieceCopy copy, String reason) {
        return new Said(CustodyStep.VIEWED, copy.id(), copy.sha256(), null, "", "", reason);
    }

    static Said exported(PieceCopy copy, ExportDetails details) {
        return new Said(
                CustodyStep.EXPORTED, copy.id(), copy.sha256(), null, details.to(), details.how(), details.reason());
    }

    static Said handed(HandoverDetails details) {
        return new Said(details.step(), null, null, null, details.to(), details.how(), details.reason());
    }

    static Said verified() {
        return new Said(CustodyStep.VERIFIED, null, null, null, "", "", "");
    }
}
