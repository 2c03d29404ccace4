package org.tarmim.pledge.iati;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A code list of IATI that activities of pledges use, as it stood in June 2026. Codes that were withdrawn are read in old
 * files and never published.
 */
public enum IatiList {
    ACTIVITY_DATE_TYPE("ActivityDateType", "1 2 3 4", ""),
    ACTIVITY_STATUS("ActivityStatus", "1 2 3 4 5 6", ""),
    AID_TYPE(
            "AidType",
            "A01 A02 B01 B02 B021 B022 B03 B031 B032 B033 B04 C01 D01 D02 E01 E02 F01 G01 H01 H02 H03 H04 H05 H06",
            ""),
    AID_TYPE_VOCABULARY("AidTypeVocabulary", "1 2 3 4", ""),
    BUDGET_TYPE("BudgetType", "1 2", ""),
    CONDITION_TYPE("ConditionType", "1 2 3", ""),
    /** ISO 3166-1, and Kosovo as the list has it. */
    COUNTRY("Country", String.join(" ", Locale.getISOCountries()) + " XK", ""),
    DESCRIPTION_TYPE("DescriptionType", "1 2 3 4", ""),
    EARMARKING_CATEGORY("EarmarkingCategory", "1 2 3 4", ""),
    FINANCE_TYPE("FinanceType", """
            1 2 3 4 110 210 310 311 421 422 423 424 425 431 432 433 510 520 530 610 611 612 613 614 615 616 617 618 620
            621 622 623 624 625 626 627 630 631 632 633 634 635 636 637 638 639 1100""", """
            111 211 410 411 412 413 414 451 452 453 511 512 710 711 712 810 811 910 911 912 913"""),
    FLOW_TYPE("FlowType", "10 21 22 30 36 37 40 50", "20 35"),
    ORGANISATION_ROLE("OrganisationRole", "1 2 3 4", ""),
    ORGANISATION_TYPE("OrganisationType", "10 11 15 21 22 23 24 30 40 60 70 71 72 73 80 90", ""),
    SECTOR_CATEGORY("SectorCategory", """
            111 112 113 114 121 122 123 130 140 151 152 160 210 220 231 232 233 234 235 236 240 250 311 312 313 321 322
            323 331 332 410 430 510 520 530 600 720 730 740 910 930 998""", "230 920"),
    /** Purposes of the OECD: five digits, of which the first three are the category; we look no further. */
    SECTOR("Sector", "", "") {
        @Override
        public boolean knows(String code) {
            return PURPOSE.matcher(code).matches() && SECTOR_CATEGORY.knows(code.substring(0, CATEGORY));
        }

        @Override
        boolean isActive(String code) {
            return PURPOSE.matcher(code).matches() && SECTOR_CATEGORY.isActive(code.substring(0, CATEGORY));
        }
    },
    SECTOR_VOCABULARY("SectorVocabulary", "1 2 3 4 5 6 7 8 9 10 11 12 98 99", ""),
    TIED_STATUS("TiedStatus", "3 4 5", ""),
    TRANSACTION_TYPE("TransactionType", "1 2 3 4 5 6 7 8 9 10 11 12 13", "");

    private static final Pattern PURPOSE = Pattern.compile("\\d{5}");
    private static final int CATEGORY = 3; // digits

    private final String title;
    private final Set<String> active;
    private final Set<String> withdrawn;

    IatiList(String title, String active, String withdrawn) {
        this.title = title;
        this.active = words(active);
        this.withdrawn = words(withdrawn);
    }

    /** Its name in the standard. */
    public String title() {
        return title;
    }

    /** Whether a code is or was in it. */
    public boolean knows(String code) {
        return active.contains(code) || withdrawn.contains(code);
    }

    /** Whether a code is in it now. */
    boolean isActive(String code) {
        return active.contains(code);
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.split("\\s+")).filter(word -> !word.isEmpty()).collect(Collectors.toSet());
    }
}
