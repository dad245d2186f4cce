package org.siapnet.examples.cli;

import me.tongfei.progressbar.ProgressBarConsumer;

/** Tidak ditampilkan: takes a progress bar where there is no terminal to draw it on. */
final class NothingShown implements ProgressBarConsumer {
    @Override
    public int getMaxRenderedLength() {
        return Screen.WIDTH;
    }

    @Override
    public void accept(String drawn) {
        // plain lines are printed instead
    }

    @Override
    public void close() {
        // nothing was opened
    }
}
