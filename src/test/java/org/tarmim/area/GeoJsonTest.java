package org.tarmim.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;

class GeoJsonTest {
    private static final String SQUARE_WITH_A_HOLE = """
            {"type": "MultiPolygon", "coordinates": [
              [[[10, 0], [10.1, 0], [10.1, 0.1], [10, 0.1], [10, 0]],
               [[10.04, 0.04], [10.06, 0.04], [10.06, 0.06], [10.04, 0.06], [10.04, 0.04]]],
              [[[11, 0], [11.1, 0], [11.1, 0.1], [11, 0]]]]}""";

    @Test
    void a_deployer_can_bring_other_areas_under_the_names_of_the_common_dataset() {
        var area = GeoJson.governorates(feature("""
                        {"ADM2_PCODE": "XX0101", "ADM1_PCODE": "XX01", "ADM2_EN": "Sample area", "ADM2_AR": "منطقة تجريبية"}""")).getFirst();
        assertThat(area.code()).isEqualTo(new PCode("XX0101"));
        assertThat(area.parent()).isEqualTo(new PCode("XX01"));
        assertThat(area.nameAr()).isEqualTo("منطقة تجريبية");
        assertThat(area.iso()).isNull();
    }

    @Test
    void islands_belong_to_an_area_and_holes_do_not() {
        var outline = new Outline(SQUARE_WITH_A_HOLE);
        assertThat(outline.covers(new Place(0.02, 10.02))).isTrue();
        assertThat(outline.covers(new Place(0.02, 11.05))).isTrue();
        assertThat(outline.covers(new Place(0.05, 10.05))).isFalse();
        assertThat(outline.metresTo(new Place(0.05, 10.05))).isCloseTo(1_112, within(2.0));
    }

    @Test
    void an_area_without_a_p_code_stops_the_start_with_what_to_mend() {
        assertThatThrownBy(() -> read(feature("""
                        {"name_en": "Sample area", "name_ar": "منطقة تجريبية"}""")))
                .hasMessageContaining("needs the property pcode or ADM2_PCODE")
                .hasMessageContaining("tarmim.areas");
    }

    @Test
    void a_file_that_is_no_feature_collection_stops_the_start_with_what_to_mend() {
        assertThatThrownBy(() -> read(SQUARE_WITH_A_HOLE)).hasMessageContaining("Give a FeatureCollection");
        assertThatThrownBy(() -> read("not json")).hasMessageContaining("Mend the file");
    }

    private static void read(String file) {
        AreaConfiguration.read(new ByteArrayResource(file.getBytes(StandardCharsets.UTF_8)));
    }

    private static String feature(String properties) {
        return """
                {"type": "FeatureCollection", "features": [
                  {"type": "Feature", "properties": %s, "geometry": %s}]}""".formatted(properties, SQUARE_WITH_A_HOLE);
    }
}
