package org.tarmim.pledge.sheet;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sheet that is written row by row; cells are texts, numbers, days or nothing. */
public interface Sheet extends AutoCloseable {
    /** A line above the table. */
    void sentence(String sentence) throws IOException;

    void head(List<String> columns) throws IOException;

    void row(List<? extends @Nullable Object> cells) throws IOException;

    @Override
    void close() throws IOException;
}
