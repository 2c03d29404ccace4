package org.tarmim.pledge.fts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarmim.pledge.fts.SampleFlow.into;

import org.junit.jupiter.api.Test;
import org.tarmim.HouseTest;
import org.tarmim.access.Acting;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Words;

/** Pages and sheets as they are read: what is in them, and what is refused with its row and reason. */
@HouseTest
class FlowFilesTest extends ImportedFlows {
    @Test
    void a_sheet_counts_like_pages_and_needs_a_reason_since_it_names_no_totals() {
        var batch = samples.kept(
                desk,
                SamplePages.sheet(
                        "id,amountUSD,status,flowType,srcOrganization,destOrganization,destLocations,destUsageYearStart,destUsageYearEnd",
                        "#activity+id,#value,#status,#type,#org,#org,#country,#date,#date",
                        "990000001,1500,paid,Standard,\"Sample donor state, Government of\",Sample agency," + place
                                + ",2019,2019",
                        "990000002,800,paid,Standard,Sample donor state,Sample agency," + place + ",2019,2021",
                        "x,800,paid,Standard,Sample donor state,Sample agency," + place + ",2019,2021"));
        assertThat(batch.counts().unreadable()).isEqualTo(1);
        refused("fts.batch.difference", () -> Acting.as(other, () -> batches.accept(batch.id(), null)));
        samples.accepted(batch);
        assertFunding(1500);
        assertThat(sum(FlowStanding.SHARED).count()).isEqualTo(1);
    }

    @Test
    void a_sheet_with_versions_keeps_them_and_one_without_has_first_ones() {
        var head = "id,%samountUSD,status,flowType,srcOrganization,destOrganization,destLocations,destUsageYearStart,"
                + "destUsageYearEnd";
        var rest = ",paid,standard,Sample donor state,Sample agency," + place + ",2019,2019";
        samples.accepted(SamplePages.sheet(head.formatted(""), "990000011,1500" + rest));
        var newer =
                SamplePages.sheet(head.formatted("versionId,"), "990000011,3,1700" + rest, "990000011,2,1600" + rest);
        assertThat(samples.looked(desk, newer).counts().newer()).isEqualTo(2);
        samples.accepted(newer);
        assertFunding(1700);
        assertThat(sum(FlowStanding.SUPERSEDED).count()).isEqualTo(2);
    }

    @Test
    void what_cannot_be_read_is_named_with_row_and_reason() {
        var run = samples.looked(
                desk,
                SamplePages.page(
                        into(place, YEAR),
                        into(place, YEAR).with("status", "promised"),
                        into(place, YEAR).with("date", "16/03/2019")));
        assertThat(run.unreadable()).extracting(UnreadableRow::row).containsExactly(2, 3);
        assertThat(run.unreadable())
                .extracting(row -> Words.in(Languages.ENGLISH).say(row.reason()))
                .containsExactly(
                        "The status promised is not known; it is paid, commitment or pledge.",
                        "16/03/2019 is no day; it is written as 2020-01-31.");
    }

    @Test
    void files_that_are_broken_or_belong_to_other_searches_are_refused_as_a_whole() {
        var page = SamplePages.page(into(place, YEAR));
        var cut = SamplePages.file("cut.json", "{\"data\": {\"flows\": [{\"id\": ");
        assertThat(said(() -> samples.looked(desk, cut))).startsWith("cut.json breaks off or is no JSON after");
        refused(
                "fts.page.differ",
                () -> samples.looked(
                        desk, page, SamplePages.page(into(place, YEAR).usd(7))));
        refused("fts.page.shape", () -> samples.looked(desk, SamplePages.file("other.json", "{\"data\": {}}")));
        refused("fts.page.columns", () -> samples.looked(desk, SamplePages.sheet("id,amount", "1,2")));
        refused("fts.page.forms", () -> samples.looked(desk, page, SamplePages.sheet("id", "1")));
    }
}
