package org.tarmim.detention.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tarmim.paper.Paper;
import org.tarmim.ui.Words;

/**
 * The questions of a document in their order. What it asks of a person, what it takes from the case, its gaps and its
 * paper all come from this one list.
 *
 * @param name the first part of the keys of its words, behind {@code document.}
 */
record Form(String name, List<Part> parts) {
    /** Questions under a heading. */
    record Part(String key, List<Question> questions) {
        Part {
            questions = List.copyOf(questions);
        }
    }

    /**
     * A question.
     *
     * @param word  the key of its words where several documents ask it alike; null where they are those of this one
     * @param typed what a person types for it; null where the case alone answers
     */
    record Question(
            String number, @Nullable String word, @Nullable Asked typed, Function<Known, Told> answer) {
        /** The same question as other documents ask it. */
        Question shared(String name) {
            return new Question(number, "document.shared." + name, typed, answer);
        }
    }

    Form {
        parts = List.copyOf(parts);
    }

    static Form of(String name, Part... parts) {
        return new Form(name, List.of(parts));
    }

    static Part part(String key, Question... questions) {
        return new Part(key, Arrays.asList(questions));
    }

    /** A question that is answered by what a person types. */
    static Question ask(String number, Asked typed) {
        return ask(number, typed, known -> known.typed(typed));
    }

    /** A question that is answered from the case, together with what a person types. */
    static Question ask(String number, Asked typed, Function<Known, Told> answer) {
        return new Question(number, null, typed, answer);
    }

    /** A question that is answered from the case. */
    static Question know(String number, Function<Known, Told> answer) {
        return new Question(number, null, null, answer);
    }

    /** What a person types for it, in its order. */
    List<Asked> asked() {
        return questions().map(Question::typed).flatMap(Stream::ofNullable).toList();
    }

    List<Answer> answers(Known known) {
        return questions().map(question -> answer(question, known)).toList();
    }

    /** Headings, questions and answers; nothing where nobody knows. */
    Paper paper(List<Answer> answers, Words words) {
        var byNumber = answers.stream().collect(Collectors.toMap(Answer::number, Function.identity()));
        var printed = new ArrayList<Paper.Part>();
        for (var part : parts) {
            printed.add(new Paper.Heading(words.say(key("part." + part.key()))));
            printed.addAll(printed(part, byNumber));
        }
        return new Paper(words.locale(), title(words), printed);
    }

    String title(Words words) {
        return words.say(key("title"));
    }

    /** The key of a word of it. */
    String key(String word) {
        return "document.%s.%s".formatted(name, word);
    }

    private static List<Paper.Answer> printed(Part part, Map<String, Answer> byNumber) {
        return part.questions().stream()
                .map(question -> byNumber.get(question.number()))
                .flatMap(Stream::ofNullable)
                .map(answer -> new Paper.Answer(answer.number(), answer.question(), answer.text()))
                .toList();
    }

    private Answer answer(Question question, Known known) {
        var told = question.answer().apply(known);
        var word = question.word() == null ? key(question.number()) : question.word();
        return new Answer(
                question.number(), known.words().say(word), told.text(), told.grounds(), told.lacks(), told.keptOut());
    }

    private Stream<Question> questions() {
        return parts.stream().flatMap(part -> part.questions().stream());
    }
}
