package org.siapnet.spring;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at start which property is wrong and what to do, in place of a stack trace. */
final class WrongSettingAnalyzer extends AbstractFailureAnalyzer<WrongSettingException> {
    @Override
    protected FailureAnalysis analyze(Throwable root, WrongSettingException cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.action(), root);
    }
}
