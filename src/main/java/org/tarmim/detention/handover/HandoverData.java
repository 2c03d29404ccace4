package org.tarmim.detention.handover;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tarmim.detention.chain.Compartment;
import org.tarmim.kernel.Sha256;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is handed over as data (JSON), for programs. Days are those of Gaza; an order ends with its last day in its zone.
 *
 * @param mark    the same as on the paper
 * @param madeAt  real time
 * @param parts   of the file that are in it; a part that is not named here is not known to be empty
 * @param enclosed the files beside it
 */
record HandoverData(
        UUID mark,
        String code,
        String counsel,
        Instant madeAt,
        Set<Compartment> parts,
        HandedFile file,
        List<Enclosed> enclosed) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(seen -> seen.withIsGetterVisibility(Visibility.NONE))
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    /** A file beside the data. */
    record Enclosed(String name, String about, String sha256) {}

    static HandoverData of(Handing handing, Set<Compartment> parts, HandedFile file) {
        return new HandoverData(
                handing.id(),
                handing.code().text(),
                handing.counsel(),
                handing.madeAt(),
                parts,
                file,
                handing.enclosed().stream()
                        .map(one -> new Enclosed(
                                one.name(), one.about(), HexFormat.of().formatHex(Sha256.of(one.bytes()))))
                        .toList());
    }

    byte[] bytes() {
        return JSON.writeValueAsBytes(this);
    }
}
