package org.tarmim.pledge.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tarmim.HouseTest;
import org.tarmim.kernel.Money;

/** Activities of others become pledges that wait for review; what cannot be read is told by element. */
@HouseTest
class IatiImportTest extends ImportedActivities {
    @Test
    void news_of_later_stages_alone_make_no_revision() {
        var reference = "PS-COA-1-" + UUID.randomUUID();
        commit(activity(reference, "13", "1000", ""));
        commit(activity(reference, "13", "1000", transaction("1", "300", "USD")));
        assertThat(recorded())
                .singleElement()
                .satisfies(one -> assertThat(one.no()).isEqualTo(1));
        assertThat(reported(recorded().getFirst())).containsExactly("RECEIVED 300 2025-01-15");
    }

    @Test
    void rows_of_pledges_add_up_and_one_below_zero_lowers_them() {
        var text = activity("PS-COA-2-" + UUID.randomUUID(), "12", "1000", transaction("12", "-200", "USD"));
        commit(text);
        assertThat(recorded().getFirst().details().amount().least()).isEqualTo(Money.of("800", "USD"));
    }

    @Test
    void a_pledge_in_two_currencies_an_unknown_donor_and_no_identifier_are_each_told_by_element() {
        var two = activity("PS-COA-3", "13", "1000", transaction("13", "200", "EUR"));
        assertThat(mistake(two)).isEqualTo("transaction pledgeImport.currencies");
        var unknown = activity("PS-COA-4", "13", "1000", "").replace(id, "XM-DAC-NOBODY-" + UUID.randomUUID());
        assertThat(mistake(unknown)).startsWith("participating-org pledgeImport.unknown");
        assertThat(mistake(activity("", "13", "1000", ""))).isEqualTo("iati-identifier pledgeImport.missing");
        assertThat(mistake(activity("PS-COA-5", "13", "1,000", ""))).isEqualTo("transaction money.unreadable");
        assertThat(mistake(activity("PS-COA-6", "13", "1000", "").replace("currency=\"USD\"", "currency=\"$\"")))
                .isEqualTo("transaction pledgeImport.currency");
    }

    @Test
    void a_file_that_points_at_others_is_not_opened() {
        var trap = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                + activity("PS-COA-7", "13", "1000", "").replace("Sample grant", "&x;");
        refused("pledgeImport.doctype", trap);
        refused("pledgeImport.xml", "<iati-activities version=\"2.03\"><iati-activity></iati-activities>");
        refused("pledgeImport.notIati", "<feed/>");
        refused("pledgeImport.version", "<iati-activities version=\"1.05\"/>");
        refused("pledgeImport.empty", "<iati-activities version=\"2.03\"/>");
    }

    private String activity(String reference, String type, String amount, String more) {
        return """
                <iati-activities version="2.03"><iati-activity default-currency="USD">
                <iati-identifier>%s</iati-identifier>
                <reporting-org ref="PS-COA-0" type="10"><narrative>Sample office</narrative></reporting-org>
                <title><narrative>Sample grant</narrative></title>
                <participating-org role="1" ref="%s"/>
                <activity-date type="1" iso-date="2025-02-01"/>
                <default-finance-type code="110"/>
                <transaction><transaction-type code="%s"/><transaction-date iso-date="2025-01-10"/>
                <value currency="USD" value-date="2025-01-10">%s</value></transaction>%s
                </iati-activity></iati-activities>
                """.formatted(reference, id, type, amount, more);
    }

    private static String transaction(String type, String amount, String currency) {
        return """
                <transaction><transaction-type code="%s"/><transaction-date iso-date="2025-01-15"/>
                <value currency="%s" value-date="2025-01-15">%s</value></transaction>
                """.formatted(type, currency, amount);
    }

    private String mistake(String text) {
        var remark = plan(text).rows().getFirst().remarks(Remark.Weight.MISTAKE).getFirst();
        return remark.column() + " " + remark.said().key();
    }
}
