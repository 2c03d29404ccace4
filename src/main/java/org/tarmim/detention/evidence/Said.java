package org.tarmim.detention.evidence;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.files.Scan;

/**
 * A step that is to be entered into a chain of custody.
 *
 * @param on on what it leaves the house; null for every step by which it does not
 */
record Said(
        CustodyStep step,
        @Nullable UUID copy,
        @Nullable String sha256,
        @Nullable Scan scan,
        String to,
        String how,
        String reason,
        WayOut.@Nullable Passed on) {
    static Said plain(CustodyStep step, UUID copy) {
        return new Said(step, copy, null, null, "", "", "", null);
    }

    static Said hashed(CustodyStep step, UUID copy, String sha256) {
        return new Said(step, copy, sha256, null, "", "", "", null);
    }

    /** What was changed is no less telling than why, and stands with it. */
    static Said derived(UUID copy, String sha256, DerivedDetails details) {
        var step = details.form() == CopyForm.REDACTED ? CustodyStep.REDACTED : CustodyStep.COPIED;
        return new Said(step, copy, sha256, null, "", "", details.changed() + "\n" + details.reason(), null);
    }

    static Said scanned(UUID copy, Scan scan) {
        return new Said(CustodyStep.SCANNED, copy, null, scan, "", "", "", null);
    }

    static Said viewed(PieceCopy copy, String reason) {
        return new Said(CustodyStep.VIEWED, copy.id(), copy.sha256(), null, "", "", reason, null);
    }

    static Said exported(PieceCopy copy, ExportDetails details, WayOut.Passed on) {
        return new Said(
                CustodyStep.EXPORTED,
                copy.id(),
                copy.sha256(),
                null,
                details.to(),
                details.how(),
                details.reason(),
                on);
    }

    static Said handed(HandedOnDetails details, WayOut.@Nullable Passed on) {
        return new Said(details.step(), null, null, null, details.to(), details.how(), details.reason(), on);
    }

    static Said verified() {
        return new Said(CustodyStep.VERIFIED, null, null, null, "", "", "", null);
    }
}
