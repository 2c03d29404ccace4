package org.tarmim.detention.evidence;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tarmim.detention.casefile.CaseWords;
import org.tarmim.detention.chain.PartialDay;
import org.tarmim.detention.evidence.CustodyChain.Link;
import org.tarmim.kernel.Rejected;
import org.tarmim.paper.Paper;
import org.tarmim.paper.PdfWriter;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Words;
import tools.jackson.databind.json.JsonMapper;

/**
 * What goes along with a copy to a court: its chain of custody to be read and to be computed, from which copies it was made,
 * and the sums by which anybody checks all of it without us. Of every entry go number, step, time and hashes; who and how only
 * of those about just this copy, and why where that is chosen. Who told it, and who got a copy before, stays here.
 */
@Component
class CourtPapers {
    private static final String CHAIN = "chain.jsonl";
    private static final String DETAILS = "details.jsonl";
    private static final String REASONS = "reasons.jsonl";
    private static final String ABOUT = "evidence.json";
    private static final String HOW_TO = "README.txt";
    private static final String SUMS = "SHA256SUMS";
    private static final int GROUP = 16; // signs of a hash

    private final PdfWriter printer;
    private final JsonMapper json = JsonMapper.builder().build();

    CourtPapers(PdfWriter printer) {
        this.printer = printer;
    }

    /** What leaves: a copy of a piece, with reasons or without. */
    private record Taken(Piece piece, PieceCopy copy, boolean withReasons) {
        /** Entries about just this copy, but not who got it before. */
        boolean tells(Link link) {
            var isLast = link == piece.chain().links().getLast();
            return copy.id().equals(link.entry().copy()) && (link.entry().step() != CustodyStep.EXPORTED || isLast);
        }

        List<Integer> untold() {
            return piece.chain().links().stream()
                    .filter(link -> !tells(link))
                    .map(link -> link.entry().number())
                    .toList();
        }

        /** The copy, the one from which it was made, and so on to the original. */
        Stream<PieceCopy> line() {
            return Stream.iterate(Optional.of(copy), Optional::isPresent, one -> before(one.orElseThrow()))
                    .flatMap(Optional::stream);
        }

        private Optional<PieceCopy> before(PieceCopy made) {
            return piece.copies().stream()
                    .filter(one -> one.id().equals(made.parent()))
                    .findFirst();
        }
    }

    /** All but the copy itself, by their names. */
    Map<String, byte[]> of(Piece piece, PieceCopy copy, boolean withReasons) {
        var taken = new Taken(piece, copy, withReasons);
        var papers = new LinkedHashMap<String, byte[]>();
        papers.put(CHAIN, lines(taken, link -> true, SealedEntry::line));
        papers.put(DETAILS, lines(taken, taken::tells, SealedEntry::details));
        if (withReasons) papers.put(REASONS, lines(taken, taken::tells, SealedEntry::reason));
        for (var language : Languages.ALL) readable(taken, language, papers);
        papers.put(ABOUT, json.writerWithDefaultPrettyPrinter().writeValueAsBytes(about(taken)));
        papers.put(HOW_TO, howTo());
        papers.put(SUMS, sums(copy, papers));
        return papers;
    }

    /** One text of an entry a line, byte for byte as its hash was made of it. */
    private static byte[] lines(Taken taken, Predicate<Link> told, Function<SealedEntry, String> text) {
        return text(taken.piece().chain().links().stream()
                .filter(told)
                .map(link -> text.apply(link.texts()) + "\n")
                .collect(Collectors.joining()));
    }

    /** As a PDF, or as plain text where a letter of it cannot be printed. */
    private void readable(Taken taken, Locale language, Map<String, byte[]> papers) {
        var name = "chain-" + language.getLanguage();
        var paper = paper(taken, new Words(language));
        try {
            papers.put(name + ".pdf", printer.write(paper));
        } catch (Rejected unprintable) {
            papers.put(name + ".txt", text(plain(paper)));
        }
    }

    private static Paper paper(Taken taken, Words words) {
        var parts = new ArrayList<Paper.Part>();
        var details = taken.piece().details();
        if (details != null) {
            parts.add(new Paper.Paragraph(words.isolate(details.title())));
            parts.add(new Paper.Paragraph(
                    words.say("case.fact", words.say("PieceDetails.from"), new CaseWords(words).day(details.when()))));
        }
        parts.add(new Paper.Heading(words.say("evidence.copies")));
        taken.line().forEach(one -> parts.add(answer(taken, one, words)));
        parts.add(new Paper.Heading(words.say("evidence.chain")));
        parts.add(new Paper.Paragraph(leftOut(taken, words)));
        taken.piece().chain().links().forEach(link -> parts.add(answer(taken, link, words)));
        return new Paper(
                words.locale(),
                words.say("evidence.paper", taken.piece().ofCase().text()),
                parts);
    }

    private static String leftOut(Taken taken, Words words) {
        var who = words.say("evidence.leftOut");
        return taken.withReasons() ? who : who + " " + words.say("evidence.leftOut.reasons");
    }

    private static Paper.Answer answer(Taken taken, PieceCopy one, Words words) {
        var changed = taken.withReasons() ? words.isolate(one.changed()) : "";
        return new Paper.Answer("", words.label(one.form()), hash(words, one.sha256()) + "\n" + changed);
    }

    private static Paper.Answer answer(Taken taken, Link link, Words words) {
        var entry = link.entry();
        var always = Stream.of(words.isolate(entry.at().toString()), hash(words, link.sha256()));
        var told = taken.tells(link) ? told(taken, entry, words) : Stream.<String>empty();
        var said = Stream.concat(always, told).filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
        return new Paper.Answer(Integer.toString(entry.number()), words.label(entry.step()), said);
    }

    private static Stream<String> told(Taken taken, LogEntry entry, Words words) {
        return Stream.of(
                words.isolate(entry.name()),
                entry.scan() == null ? "" : words.label(entry.scan()),
                words.isolate(entry.to()),
                words.isolate(entry.how()),
                taken.withReasons() ? words.isolate(entry.reason()) : "",
                entry.sha256() == null ? "" : copyHash(words, entry.sha256()));
    }

    private static String copyHash(Words words, String sha256) {
        return words.say("case.fact", words.say("evidence.copyHash"), words.isolate(grouped(sha256)));
    }

    private static String hash(Words words, String sha256) {
        return words.say("case.fact", words.say("file.fingerprint"), words.isolate(grouped(sha256)));
    }

    private static String grouped(String sha256) {
        return sha256.replaceAll("(.{%d})(?!$)".formatted(GROUP), "$1 ");
    }

    private static String plain(Paper paper) {
        return Stream.concat(Stream.of(paper.title()), paper.parts().stream().map(CourtPapers::plain))
                .collect(Collectors.joining("\n\n"));
    }

    private static String plain(Paper.Part part) {
        return switch (part) {
            case Paper.Heading(var text) -> text;
            case Paper.Paragraph(var text) -> text;
            case Paper.Answer(var number, var question, var answer) -> number + " " + question + "\n" + answer;
            case Paper.Items(var texts) -> String.join("\n", texts);
            case Paper.SmallPrint(var text) -> text;
        };
    }

    private record About(
            String ofCase,
            UUID piece,
            @Nullable String title,
            @Nullable PartialDay obtained,
            List<Line> line,
            LeftOut leftOut) {}

    private record Line(
            UUID copy,
            CopyForm form,
            String kind,
            long size,
            String sha256,
            @Nullable String changed) {}

    /** What was left out: details of entries by their numbers, whether reasons, and the same in words by language. */
    private record LeftOut(List<Integer> details, boolean reasons, Map<String, String> words) {}

    private static About about(Taken taken) {
        var piece = taken.piece();
        var details = piece.details();
        return new About(
                piece.ofCase().text(),
                piece.id(),
                details == null ? null : details.title(),
                details == null ? null : details.when(),
                taken.line().map(one -> line(taken, one)).toList(),
                new LeftOut(taken.untold(), !taken.withReasons(), leftOut(taken)));
    }

    private static Line line(Taken taken, PieceCopy one) {
        return new Line(
                one.id(),
                one.form(),
                one.kind().mediaType(),
                one.size(),
                one.sha256(),
                taken.withReasons() ? one.changed() : null);
    }

    private static Map<String, String> leftOut(Taken taken) {
        return Languages.ALL.stream()
                .collect(Collectors.toMap(Locale::getLanguage, language -> leftOut(taken, new Words(language))));
    }

    private static byte[] howTo() {
        return text(Languages.ALL.stream()
                .map(language -> new Words(language).say("evidence.howTo"))
                .collect(Collectors.joining("\n\n")));
    }

    /** Lines for {@code sha256sum -c}. */
    private static byte[] sums(PieceCopy copy, Map<String, byte[]> papers) {
        var lines = new StringBuilder(sum(copy.sha256(), copy.servedName()));
        papers.forEach((name, paper) -> lines.append(sum(Hash.of(paper), name)));
        return text(lines.toString());
    }

    private static String sum(String sha256, String name) {
        return sha256 + "  " + name + "\n";
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
