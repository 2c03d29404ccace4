package org.tarmim.facility.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.facility.SampleDetails;
import org.tarmim.facility.registry.Proposals;
import org.tarmim.ui.Languages;

/** Two hundred invented names, each asked for as somebody else would spell it: found, or offered as nearly the same. */
@HouseTest
class SpellingsTest {
    private static final int FIRST = 3;

    /** With a hamza in each of its seats, a ta marbuta, an alef maqsura, and as they sound in Latin letters. */
    private static final List<Name> FIRST_WORDS = List.of(
            new Name("أرجوانة", "Arjuwana"),
            new Name("إبريقة", "Ibriqa"),
            new Name("آفاقة", "Afaqa"),
            new Name("مرآوية", "Mirawiya"),
            new Name("بؤرانة", "Buraana"),
            new Name("زئبقية", "Zibaqiya"),
            new Name("سنبلى", "Sunbula"),
            new Name("ندوى", "Nadwa"),
            new Name("خزامى", "Khuzama"),
            new Name("قرنفلة", "Qurnfula"),
            new Name("عنادلة", "Anadila"),
            new Name("غيمانة", "Ghaymana"),
            new Name("طيفورة", "Tayfura"),
            new Name("ضوئية", "Dawiya"),
            new Name("ثريانى", "Thurayana"),
            new Name("ذؤابة", "Dhuaba"),
            new Name("جمانية", "Jumaniya"),
            new Name("حبقاء", "Habaqa"),
            new Name("شذائية", "Shadhaiya"),
            new Name("لؤلؤانة", "Luluana"));

    private static final List<Name> SECOND_WORDS = List.of(
            new Name("الأصيلة", "Al-Asila"),
            new Name("الإكليلى", "Al-Iklila"),
            new Name("الآصرة", "Al-Asira"),
            new Name("الفيحائية", "Al-Fayhaiya"),
            new Name("المرساة", "Al-Mirsa"),
            new Name("الدوحانة", "Al-Dawhana"),
            new Name("الرابية", "Al-Rabiya"),
            new Name("السنديانة", "As-Sindiyana"),
            new Name("الزهراوى", "Az-Zahrawa"),
            new Name("النبعة", "An-Naba"));

    private static final List<UnaryOperator<String>> ARABIC_SPELLINGS = List.of(
            name -> name.replaceAll("[أإآ]", "ا"),
            name -> name.replaceAll("ة( |$)", "ه$1"),
            name -> name.replaceAll("ى( |$)", "ي$1"),
            name -> name.replace("ؤ", "و").replace("ئ", "ي"),
            name -> name.replaceAll("(\\p{L})(?= |$)", "$1\u064f"),
            name -> name.replaceAll("(?<=[بتسشفقلمن])(?=\\p{L})", "\u0640"),
            name -> "\u200f" + name.replace(" ", "\u00a0"));

    private static final List<UnaryOperator<String>> LATIN_SPELLINGS = List.of(
            name -> name.toUpperCase(Locale.ROOT),
            name -> name.replace("Al-", "Al ").replace("As-", "As "),
            name -> name.replaceAll("A[lsnz]-", "El-"),
            name -> name.replaceAll("A[lsnz]-", "Al-"),
            name -> name.replaceAll("(A[lsnz])-", "$1"),
            name -> name.replace("iya", "iyya").replace("wi", "wee"),
            name -> name.replace("a ", "ah ").replaceAll("a$", "ah"),
            name -> name.replace("q", "k").replace("u", "o"),
            name -> name.replace("Kh", "H").replace("Dh", "Th").replace("Gh", "G"));

    @Autowired
    SamplePeople people;

    @Autowired
    Proposals proposals;

    @Autowired
    Pictures pictures;

    private Actor reader;

    /** What a facility is called, in both languages. */
    private record Name(String arabic, String english) {
        Name and(Name second) {
            return new Name(arabic + " " + second.arabic, english + " " + second.english);
        }
    }

    @BeforeEach
    void two_hundred_facilities_with_invented_names() {
        reader = people.somebody(Role.HEALTH_COORDINATOR);
        var proposer = people.somebody(Role.HEALTH_COORDINATOR);
        for (var name : names()) {
            var details =
                    SampleDetails.of(name.english()).inArabic(name.arabic()).details();
            var proposal = Acting.as(proposer, () -> proposals.propose(details, "A sample for a test"));
            Acting.as(reader, () -> proposals.accept(proposal.id()));
        }
    }

    @Test
    void nineteen_of_twenty_are_among_the_first_three_however_they_are_spelled() {
        var missed = new ArrayList<String>();
        missed.addAll(missed(ARABIC_SPELLINGS, Name::arabic, Languages.ARABIC));
        missed.addAll(missed(LATIN_SPELLINGS, Name::english, Languages.ENGLISH));
        assertThat(missed).hasSizeLessThanOrEqualTo(2 * names().size() / 20);
    }

    /** Each name in one of the spellings, so that all of them have their turn. */
    private List<String> missed(List<UnaryOperator<String>> spellings, Function<Name, String> name, Locale language) {
        var missed = new ArrayList<String>();
        var next = IntStream.iterate(0, i -> (i + 1) % spellings.size()).iterator();
        for (var meant : names().stream().map(name).toList()) {
            var typed = spellings.get(next.next()).apply(meant);
            if (!answers(typed, language).contains(meant)) missed.add(typed + " for " + meant);
        }
        return missed;
    }

    /** As on the list: what is found, or where nothing is, what is spelled nearly like it. */
    private List<String> answers(String typed, Locale language) {
        var query = new FacilityQuery(Map.of(Filter.TEXT, List.of(typed)), language, PictureChoice.NOW);
        return Acting.as(reader, () -> {
            var found = pictures.page(query, null, FIRST).rows();
            if (found.isEmpty())
                return pictures.near(typed, language).stream().limit(FIRST).toList();
            return found.stream().map(row -> row.name(language)).toList();
        });
    }

    private static List<Name> names() {
        return FIRST_WORDS.stream()
                .flatMap(first -> SECOND_WORDS.stream().map(first::and))
                .toList();
    }
}
