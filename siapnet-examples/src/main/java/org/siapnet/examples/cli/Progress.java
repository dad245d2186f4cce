package org.siapnet.examples.cli;

import java.util.function.IntConsumer;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Kemajuan: how far long work is: a bar on a terminal, a line at each quarter elsewhere. */
final class Progress implements IntConsumer, AutoCloseable {
    private final Screen screen;
    private final String task;
    private final int total;
    private final ProgressBar bar;
    private int quarter;

    /** Shows how much of the total is done. */
    Progress(Screen screen, String task, int total) {
        this.screen = screen;
        this.task = task;
        this.total = total;
        this.bar = new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(total)
                .setUpdateIntervalMillis(100)
                .setStyle(ProgressBarStyle.COLORFUL_UNICODE_BLOCK)
                .setConsumer(
                        screen.terminal()
                                ? new ConsoleProgressBarConsumer(System.err, Screen.WIDTH)
                                : new NothingShown())
                .build();
    }

    @Override
    public void accept(int done) {
        bar.stepTo(done);
        int reached = total == 0 ? 4 : (int) (4L * done / total);
        if (!screen.terminal() && reached > quarter) {
            screen.err().print(task + " " + done + "/" + total + "\n");
            screen.err().flush();
        }
        quarter = Math.max(quarter, reached);
    }

    @Override
    public void close() {
        bar.close();
    }
}
