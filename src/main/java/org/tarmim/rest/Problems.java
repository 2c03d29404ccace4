package org.tarmim.rest;

import jakarta.validation.ConstraintViolationException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.tarmim.kernel.ProofNeeded;
import org.tarmim.kernel.Rejected;
import org.tarmim.ui.Words;

/** Every fault as the problem a program is told; the third place in which refusals become words. */
@Component
public class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final Map<String, Integer> statuses = new HashMap<>();
    private final Mistakes mistakes;

    Problems(ObjectProvider<Vocabulary> vocabularies) {
        var fields = new HashMap<String, String>();
        vocabularies.forEach(words -> {
            statuses.putAll(words.statuses());
            fields.putAll(words.fields());
        });
        mistakes = new Mistakes(fields);
    }

    /** The problem that a fault is to whoever asked; what is our own fault is logged and named by a number only. */
    public Problem of(Throwable fault, Words words) {
        return switch (fault) {
            case Rejected refusal ->
                problem(
                        statuses.getOrDefault(refusal.key(), 422),
                        refusal.key(),
                        refusal.values().toArray(),
                        words);
            case Refused refusal ->
                problem(refusal.status(), refusal.key(), refusal.values().toArray(), words);
            case ConstraintViolationException invalid ->
                of(422, "rest.invalid", words).with(mistakes.of(invalid, words));
            case HttpMessageNotReadableException unreadable -> unreadable(unreadable, words);
            case MissingRequestValueException missing -> of(400, "rest.request.incomplete", words);
            case MethodArgumentTypeMismatchException mismatch -> of(404, "rest.missing", words);
            case DataIntegrityViolationException refused -> of(422, "rest.refused", words);
            case ProofNeeded dangerous -> of(403, "rest.proof", words);
            case AccessDeniedException denied -> of(403, "rest.denied", words);
            case ErrorResponse answer -> of(answer.getStatusCode().value(), words);
            default -> ours(fault, words);
        };
    }

    /** The problem of a status that needs no more words. */
    public Problem of(int status, Words words) {
        var known = words.knows("rest.status." + status + ".next");
        return of(status, known ? "rest.status." + status + ".next" : "rest.refused", words);
    }

    /** A problem with the sentence behind a key. */
    public Problem of(int status, String key, Words words, Object... values) {
        return problem(status, key, values, words);
    }

    private Problem unreadable(HttpMessageNotReadableException fault, Words words) {
        var reading = Unreadable.of(fault.getCause());
        var problem = problem(reading.status(), reading.key(), reading.values().toArray(), words);
        return reading.field().isEmpty()
                ? problem
                : problem.with(List.of(new Problem.Mistake(reading.field(), problem.detail())));
    }

    private Problem ours(Throwable fault, Words words) {
        var number = UUID.randomUUID();
        LOG.error("Fault {}", number, fault);
        return problem(500, "rest.fault", new Object[] {number}, words);
    }

    private static Problem problem(int status, String key, Object[] values, Words words) {
        var title = "rest.status." + status;
        return Problem.of(
                key, status, words.say(words.knows(title) ? title : "rest.status.other"), words.say(key, values));
    }
}
