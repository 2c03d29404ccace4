package org.tarmim.area;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The five governorates that come with the product, without a database. */
public final class SampleAreas {
    public static final PCode NORTH_GAZA = new PCode("PS0255");
    public static final PCode GAZA = new PCode("PS0260");
    public static final PCode RAFAH = new PCode("PS0275");

    private SampleAreas() {}

    public static Areas five() {
        try (var file = SampleAreas.class.getResourceAsStream("/area/gaza-strip.geojson")) {
            return new Areas(GeoJson.governorates(new String(file.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
