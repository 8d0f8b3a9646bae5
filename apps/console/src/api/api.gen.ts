// Generated from the description of the API (apps/api) by `npm run generate`. Do not edit.

export interface paths {
    "/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every kind of problem the service answers with, and what to do about it */
        get: operations["Problems_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Is the process alive? */
        get: operations["Health_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Can requests be served: database answering, rule sets imported? */
        get: operations["Health_health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is asking, and what they may do */
        get: operations["Session_session"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rule-sets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Programmes with their published versions, and what was not published */
        get: operations["RuleSets_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rule-sets/{programme}/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A version, whole or one part, as published or as in force and known on given days */
        get: operations["RuleSets_version"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rule-sets/{programme}/{version}/decisions/{decision}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a decision takes, asks and answers */
        get: operations["RuleSets_decision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rule-sets/{programme}/{version}/description": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A version in words: every rule, value, clause and reading, without the facts of any case */
        get: operations["RuleSets_description"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rule-sets/{programme}/{version}/diagnostics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the checker says of a version */
        get: operations["RuleSets_diagnostics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evaluations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** One decision on one set of facts; facts that do not fit are the outcome "invalid" */
        post: operations["Evaluations_evaluate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evaluations/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** One decision on up to 1,000 sets of facts */
        post: operations["Evaluations_evaluateMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/explanations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** One decision, and the sentences that say why */
        post: operations["Evaluations_explain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rounds, each with the rule-set version it is bound to */
        get: operations["Rounds_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Applications of a round, a page at a time */
        get: operations["Rounds_applications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/applications/{application}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One application as handed in */
        get: operations["Rounds_application"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Forms that can be made, and templates that were refused */
        get: operations["Forms_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/{programme}/{version}/{form}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a form asks for, what the rules give for it, and a sample */
        get: operations["Forms_view"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/{programme}/{version}/{form}/fill": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The values of a form as they would be printed, and every gap */
        post: operations["Forms_fill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/{programme}/{version}/{form}/html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A complete form as a document to be shown or kept */
        post: operations["Forms_html"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/{programme}/{version}/{form}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A complete form as a PDF */
        post: operations["Forms_pdf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Entries of the audit chain, in order */
        get: operations["Audit_entries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Walks the whole chain and names the first place that is not as it was written */
        get: operations["Audit_verification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description The same in Korean and in English */
        Words: {
            ko: string;
            en: string;
        };
        /** @description A published version, by name and content */
        RuleSetReference: {
            /** @description programme/version */
            id: string;
            /** @description sha256:… of its content */
            hash: string;
        };
        ProblemDetail: {
            /** @description JSON pointer into the request; empty for the whole */
            pointer: string;
            code: string;
            detail: components["schemas"]["Words"];
            /** @description Clauses of the notice behind it */
            clause?: string[];
        };
        /** @description What went wrong (RFC 9457); every kind stands in /problems */
        Problem: {
            type: string;
            title: string;
            status: number;
            detail: string;
            /** @description The path of the request */
            instance: string;
            code: string;
            traceId: string;
            errors: components["schemas"]["ProblemDetail"][];
        };
        ProblemType: {
            code: string;
            status: number;
            title: components["schemas"]["Words"];
            /** @description What whoever met it can do */
            action: components["schemas"]["Words"];
            /** @description Seconds after which asking again may help */
            retryAfter?: number;
        };
        /** @enum {string} */
        FieldType: "money" | "count" | "decimal" | "points" | "date" | "dateTime" | "boolean" | "word" | "text" | "longText" | "list" | "map" | "record";
        /**
         * @description Of a number
         * @enum {string}
         */
        Unit: "won" | "million won" | "months" | "days" | "years" | "persons" | "centres" | "firms" | "groups" | "times" | "points" | "share" | "percent" | "digits" | "megabytes" | "programmes" | "number" | "month of year" | "day of month" | "won per million won";
        WordView: {
            id: string;
            label: components["schemas"]["Words"];
        };
        TypeView: {
            type: components["schemas"]["FieldType"];
            unit?: components["schemas"]["Unit"];
            /** @description The words it may be */
            words?: components["schemas"]["WordView"][];
            /** @description Of a record */
            fields?: components["schemas"]["FieldView"][];
            /** @description Of a map: the words that may be its keys */
            keys?: components["schemas"]["WordView"][];
            /** @description What a list or map holds */
            of?: components["schemas"]["TypeView"];
        };
        /** @description A fact or a field of one, with the words it may take spelled out */
        FieldView: {
            id: string;
            label: components["schemas"]["Words"];
            help?: components["schemas"]["Words"];
            type: components["schemas"]["FieldType"];
            unit?: components["schemas"]["Unit"];
            /** @description The words it may be */
            words?: components["schemas"]["WordView"][];
            /** @description Of a record */
            fields?: components["schemas"]["FieldView"][];
            /** @description Of a map: the words that may be its keys */
            keys?: components["schemas"]["WordView"][];
            /** @description What a list or map holds */
            of?: components["schemas"]["TypeView"];
        };
        Notice: {
            title: components["schemas"]["Words"];
            number?: string;
            /**
             * Format: date
             * @description YYYY-MM-DD, Asia/Seoul
             */
            date: string;
            issuer: components["schemas"]["Words"];
            /** @enum {string} */
            kind: "notice" | "pressRelease" | "newsReport" | "article";
        };
        VersionSummary: {
            id: string;
            version: string;
            hash: string;
            title: components["schemas"]["Words"];
            notice: components["schemas"]["Notice"];
            inForce: {
                /**
                 * Format: date
                 * @description YYYY-MM-DD, Asia/Seoul
                 */
                from: string;
                /**
                 * Format: date
                 * @description YYYY-MM-DD, Asia/Seoul
                 */
                to?: string;
            };
            /**
             * Format: date
             * @description YYYY-MM-DD, Asia/Seoul
             */
            publishedOn: string;
            /** @description In the order in which the notice takes them up */
            decisions: components["schemas"]["WordView"][];
            counts: {
                decisions: number;
                parameters: number;
                clauses: number;
            };
            diagnostics: {
                errors: number;
                warnings: number;
                notes: number;
            };
        };
        /** @description A side is left out when it has nothing there */
        Difference: {
            pointer: string;
            stored?: unknown;
            offered?: unknown;
        };
        ImportRefusal: {
            id: string;
            /** @enum {string} */
            reason: "unreadable" | "invalid" | "changed" | "damaged";
            words: components["schemas"]["Words"];
            storedHash?: string;
            offeredHash?: string;
            differences?: components["schemas"]["Difference"][];
            diagnostics?: {
                code: string;
                file: string;
                pointer: string;
                words: components["schemas"]["Words"];
            }[];
        };
        RuleSetList: {
            programmes: {
                programme: string;
                versions: components["schemas"]["VersionSummary"][];
            }[];
            /** @description Folders that were not published when the service started */
            refused: components["schemas"]["ImportRefusal"][];
        };
        /** @description Every part of a version, in the form of the files it was published from */
        RuleSet: {
            manifest: {
                [key: string]: unknown;
            };
            clauses: {
                [key: string]: unknown;
            };
            parameters: {
                [key: string]: unknown;
            };
            words: {
                [key: string]: unknown;
            };
            facts: {
                [key: string]: unknown;
            };
            shared: {
                [key: string]: unknown;
            };
            decisions: {
                [key: string]: unknown;
            };
            papers: {
                [key: string]: unknown;
            }[];
            forms: {
                [key: string]: unknown;
            }[];
            process: {
                [key: string]: unknown;
            };
            readings: {
                [key: string]: unknown;
            };
            notes: {
                [key: string]: unknown;
            };
            waivers: {
                [key: string]: unknown;
            }[];
        };
        RuleSetVersion: {
            id: string;
            hash: string;
            /**
             * Format: date
             * @description YYYY-MM-DD, Asia/Seoul
             */
            inForceOn?: string;
            /**
             * Format: date
             * @description YYYY-MM-DD, Asia/Seoul
             */
            knownOn?: string;
            ruleSet: components["schemas"]["RuleSet"];
        };
        RuleSetPart: {
            id: string;
            hash: string;
            /**
             * Format: date
             * @description YYYY-MM-DD, Asia/Seoul
             */
            inForceOn?: string;
            /**
             * Format: date
             * @description YYYY-MM-DD, Asia/Seoul
             */
            knownOn?: string;
            part: string;
            content: {
                [key: string]: unknown;
            } | {
                [key: string]: unknown;
            }[];
        };
        /** @description What a decision takes, asks and answers */
        DecisionView: {
            ruleSet: components["schemas"]["RuleSetReference"];
            id: string;
            label: components["schemas"]["Words"];
            /** @enum {string} */
            answer: "yesOrNo" | "values";
            inputs: components["schemas"]["DecisionInput"][];
            rules: components["schemas"]["DecisionRule"][];
            values: {
                id: string;
                label: components["schemas"]["Words"];
            }[];
        };
        DecisionInput: {
            id: string;
            label: components["schemas"]["Words"];
            help?: components["schemas"]["Words"];
            type: components["schemas"]["FieldType"];
            unit?: components["schemas"]["Unit"];
            /** @description The words it may be */
            words?: components["schemas"]["WordView"][];
            /** @description Of a record */
            fields?: components["schemas"]["FieldView"][];
            /** @description Of a map: the words that may be its keys */
            keys?: components["schemas"]["WordView"][];
            /** @description What a list or map holds */
            of?: components["schemas"]["TypeView"];
            /** @description What leaving it out means; without one, it is missing */
            whenAbsent?: unknown;
            /** @description Who supplies it */
            suppliedBy: components["schemas"]["WordView"];
            personalData: string;
        };
        DecisionRule: {
            id: string;
            kind: components["schemas"]["RuleKind"];
            label: components["schemas"]["Words"];
            source: string[];
        };
        /** @enum {string} */
        RuleKind: "refuse" | "require" | "open" | "refer" | "warn";
        Diagnostic: {
            code: string;
            /** @enum {string} */
            severity: "error" | "warning" | "note";
            file: string;
            pointer: string;
            /** @description The place by names */
            at?: string;
            words: components["schemas"]["Words"];
            clause?: string[];
            /** @description A value or a case that shows the fault */
            example?: unknown;
            /** @description The note that gives the written reason */
            answeredBy?: string;
        };
        VersionDiagnostics: {
            ruleSet: components["schemas"]["RuleSetReference"];
            diagnostics: components["schemas"]["Diagnostic"][];
        };
        /** @description A decision that rests on it */
        DescribedUse: {
            decision: string;
            label: string;
        };
        DescribedParameter: {
            id: string;
            label: string;
            /** @enum {string} */
            kind: "value" | "table";
            unit?: string;
            /** @description Of a value: every one it has or will have, oldest first */
            values?: components["schemas"]["DescribedValue"][];
            /** @description Of a table */
            columns?: {
                id: string;
                label: string;
            }[];
            /** @description Of a table: those in force */
            rows?: components["schemas"]["DescribedRow"][];
            usedBy: components["schemas"]["DescribedUse"][];
        };
        DescribedValue: {
            /**
             * Format: date
             * @description YYYY-MM-DD, Asia/Seoul
             */
            from: string;
            /**
             * Format: date
             * @description YYYY-MM-DD, Asia/Seoul
             */
            knownFrom?: string;
            text: string;
            source: string[];
        };
        DescribedRow: {
            id: string;
            /**
             * Format: date
             * @description YYYY-MM-DD, Asia/Seoul
             */
            from: string;
            /** @description One a column, in their order */
            cells: string[];
            source: string[];
        };
        DescribedInput: {
            fact: string;
            label: string;
            /** @description What leaving it out means */
            whenAbsent?: string;
        };
        DescribedRule: {
            id: string;
            kind: components["schemas"]["RuleKind"];
            label: string;
            /** @description What the rule demands, when it applies, its exception */
            sentences: string[];
            source: string[];
            readings: string[];
        };
        DescribedDecision: {
            id: string;
            label: string;
            /** @enum {string} */
            answer: "yesOrNo" | "values";
            inputs: components["schemas"]["DescribedInput"][];
            rules: components["schemas"]["DescribedRule"][];
            values: {
                id: string;
                label: string;
                /** @description What the value is, under each reading, and what the names in it mean */
                sentences: string[];
            }[];
            readings: string[];
            notes: string[];
        };
        DescribedClause: {
            id: string;
            section: string;
            /** @description As printed, so Korean in every language */
            quotes: string[];
            says: string;
            /** @description Why it is no rule */
            notRule?: string;
            usedBy: components["schemas"]["DescribedUse"][];
        };
        DescribedReading: {
            id: string;
            question: string;
            options: {
                id: string;
                label: string;
            }[];
            chosen: string;
            why: string;
            clauses: string[];
        };
        DescribedNote: {
            id: string;
            says: string;
            handling: string;
            clauses: string[];
        };
        /** @description The rules of a version in words, without the facts of any case */
        RuleSetDescription: {
            id: string;
            hash: string;
            /** @enum {string} */
            language: "ko" | "en";
            title: string;
            summary: string;
            notice: {
                title: string;
                number?: string;
                /**
                 * Format: date
                 * @description YYYY-MM-DD, Asia/Seoul
                 */
                date: string;
                issuer: string;
            };
            inForce: {
                /**
                 * Format: date
                 * @description YYYY-MM-DD, Asia/Seoul
                 */
                from: string;
                /**
                 * Format: date
                 * @description YYYY-MM-DD, Asia/Seoul
                 */
                to?: string;
            };
            /**
             * Format: date
             * @description YYYY-MM-DD, Asia/Seoul
             */
            publishedOn: string;
            parameters: components["schemas"]["DescribedParameter"][];
            decisions: components["schemas"]["DescribedDecision"][];
            clauses: components["schemas"]["DescribedClause"][];
            readings: components["schemas"]["DescribedReading"][];
            notes: components["schemas"]["DescribedNote"][];
        };
        /** @enum {string} */
        Outcome: "yes" | "no" | "undetermined" | "invalid" | "computed";
        /** @enum {string} */
        RuleResult: "met" | "notMet" | "unknown" | "notApplicable" | "off";
        Overlay: {
            parameters?: {
                [key: string]: unknown;
            };
            readings?: {
                [key: string]: string;
            };
            rulesOff?: string[];
        };
        TraceLeaf: {
            name: string;
            fact: string;
            path?: string;
            operator: string;
            than?: string;
            found: unknown;
            against: unknown;
            result: boolean | "unknown";
        };
        TraceNode: {
            all: components["schemas"]["TraceNode"][];
        } | {
            any: components["schemas"]["TraceNode"][];
        } | {
            not: components["schemas"]["TraceNode"];
        } | components["schemas"]["TraceLeaf"];
        RuleTrace: {
            rule: string;
            kind: components["schemas"]["RuleKind"];
            label: components["schemas"]["Words"];
            source: string[];
            reading?: {
                id: string;
                option: string;
            };
            result: components["schemas"]["RuleResult"];
            appliesWhen?: components["schemas"]["TraceNode"];
            conditions?: components["schemas"]["TraceNode"];
            except?: components["schemas"]["TraceNode"];
        };
        InputProblem: {
            code: string;
            pointer: string;
            words: components["schemas"]["Words"];
        };
        UsedParameter: {
            name: string;
            value: unknown;
            /**
             * Format: date
             * @description YYYY-MM-DD, Asia/Seoul
             */
            from?: string;
            source: string[];
            /** @constant */
            overlaid?: true;
        };
        /** @description What was decided, and everything that decided it */
        DecisionRecord: {
            ruleSet: components["schemas"]["RuleSetReference"];
            decision: string;
            /**
             * Format: date
             * @description YYYY-MM-DD, Asia/Seoul
             */
            asOf: string;
            /**
             * Format: date
             * @description YYYY-MM-DD, Asia/Seoul
             */
            knownOn?: string;
            overlay?: components["schemas"]["Overlay"];
            factsHash: string;
            outcome: components["schemas"]["Outcome"];
            values: {
                [key: string]: unknown;
            };
            failed: string[];
            missing: string[];
            referred: string[];
            warnings: string[];
            problem?: string;
            problems?: components["schemas"]["InputProblem"][];
            readings: string[];
            sourceNotes: string[];
            trace: components["schemas"]["RuleTrace"][];
            derived: {
                name: string;
                value: unknown;
            }[];
            parameters: components["schemas"]["UsedParameter"][];
        };
        ExplainedClause: {
            id: string;
            section: string;
            quote: string;
        };
        ExplainedRule: {
            rule: string;
            result: components["schemas"]["RuleResult"];
            sentences: string[];
            clauses: components["schemas"]["ExplainedClause"][];
        };
        ExplainedMissing: {
            id: string;
            label: string;
            sentence: string;
            provedBy: string[];
            suppliedBy: string;
        };
        ExplainedValue: {
            name: string;
            label: string;
            text: string;
        };
        Explanation: {
            summary: string;
            /** @description Everything worth telling, in reading order */
            sentences: string[];
            rules: components["schemas"]["ExplainedRule"][];
            missing: components["schemas"]["ExplainedMissing"][];
            readings: {
                id: string;
                sentence: string;
            }[];
            notes: {
                id: string;
                sentence: string;
            }[];
            values: components["schemas"]["ExplainedValue"][];
        };
        /** @description One condition: what was looked at, what was found, and the line it was held against */
        TraceRow: {
            looked: string;
            found: string;
            line: string;
            result: boolean | "unknown";
            resultText: string;
        };
        TracedRule: {
            rule: string;
            kind: components["schemas"]["RuleKind"];
            label: string;
            source: string[];
            result: components["schemas"]["RuleResult"];
            resultText: string;
            comparisons: components["schemas"]["TraceRow"][];
        };
        BatchAnswer: {
            results: {
                id: string;
                record: components["schemas"]["DecisionRecord"];
            }[];
            ruleSet: components["schemas"]["RuleSetReference"];
        };
        ExplanationAnswer: {
            record: components["schemas"]["DecisionRecord"];
            sentences: string[];
            /** @description The outcome, in the words the decision has for it */
            outcomeText: string;
            explanation: components["schemas"]["Explanation"];
            trace: components["schemas"]["TracedRule"][];
        };
        Round: {
            id: string;
            ruleSet: components["schemas"]["RuleSetReference"];
            label: components["schemas"]["Words"];
            /** @description Its number within its notice */
            round: number;
            /**
             * Format: date
             * @description The day its applications are judged by
             */
            asOf: string;
            /** @description Its applications are made up, and have to be shown as such */
            invented: boolean;
            applicationCount: number;
            contentHash: string;
            /** Format: date-time */
            importedAt: string;
        };
        RoundList: {
            items: components["schemas"]["Round"][];
        };
        Application: {
            round: string;
            application: string;
            name: components["schemas"]["Words"];
            centre: components["schemas"]["Words"];
            region: components["schemas"]["Words"];
            /** @description As handed in, by fact id */
            facts: {
                [key: string]: unknown;
            };
        };
        ApplicationPage: {
            items: components["schemas"]["Application"][];
            /** @description For `after`; none on the last page */
            next?: string;
        };
        FormSummary: {
            /** @description programme/version/form */
            id: string;
            ruleSet: components["schemas"]["RuleSetReference"];
            programme: components["schemas"]["Words"];
            form: string;
            no?: string;
            label: components["schemas"]["Words"];
            /** @description The notice itself prints this form; without it, the wording is ours */
            printed: boolean;
            template: {
                id: string;
                hash: string;
            };
            signers: {
                role: string;
                label: components["schemas"]["Words"];
            }[];
            source: string[];
        };
        /** @description What keeps a form from being offered */
        FormRefusal: {
            /** @description Of the template, or of the form it does not fit */
            id: string;
            words: components["schemas"]["Words"];
            problems?: {
                code: string;
                line: number;
                column: number;
                words: components["schemas"]["Words"];
            }[];
        };
        FormList: {
            items: components["schemas"]["FormSummary"][];
            refused: components["schemas"]["FormRefusal"][];
        };
        /** @description What a person gives for a form */
        FormField: {
            id: string;
            label: components["schemas"]["Words"];
            help?: components["schemas"]["Words"];
            type: components["schemas"]["FieldType"];
            unit?: components["schemas"]["Unit"];
            /** @description The words it may be */
            words?: components["schemas"]["WordView"][];
            /** @description Of a record */
            fields?: components["schemas"]["FieldView"][];
            /** @description Of a map: the words that may be its keys */
            keys?: components["schemas"]["WordView"][];
            /** @description What a list or map holds */
            of?: components["schemas"]["TypeView"];
            /** @description The form can never be made without it */
            required: boolean;
            /**
             * @description Of a stored application, to be filled in beforehand
             * @enum {string}
             */
            prefill?: "name" | "centre" | "region";
            /** @description Of a fact: who supplies it */
            suppliedBy?: components["schemas"]["WordView"];
        };
        /** @description What the rules give for a form; nobody can type it in */
        ComputedField: {
            id: string;
            label: components["schemas"]["Words"];
            from: {
                parameter: string;
            } | {
                decision: string;
                value: string;
            } | {
                reading: string;
            };
            source: string[];
        };
        FormData: {
            facts?: {
                [key: string]: unknown;
            };
            fields?: {
                [key: string]: unknown;
            };
        };
        FormView: {
            /** @description programme/version/form */
            id: string;
            ruleSet: components["schemas"]["RuleSetReference"];
            programme: components["schemas"]["Words"];
            form: string;
            no?: string;
            label: components["schemas"]["Words"];
            /** @description The notice itself prints this form; without it, the wording is ours */
            printed: boolean;
            template: {
                id: string;
                hash: string;
            };
            signers: {
                role: string;
                label: components["schemas"]["Words"];
            }[];
            source: string[];
            addressee?: components["schemas"]["Words"];
            entered: components["schemas"]["FormField"][];
            facts: components["schemas"]["FormField"][];
            computed: components["schemas"]["ComputedField"][];
            /** @description The form may only be made when these come out so */
            requires: {
                decision: string;
                label: components["schemas"]["Words"];
                outcome: components["schemas"]["Outcome"];
            }[];
            /** @description JSON Schema of what the form is made from: { facts, fields } */
            schema: {
                [key: string]: unknown;
            };
            /** @description JSON Schema of what the template prints, by field, derived from the template */
            templateSchema: {
                [key: string]: unknown;
            };
            /** @description Invented, and complete */
            sample: components["schemas"]["FormData"];
        };
        /** @description What keeps a form from being complete */
        FormGap: {
            /** @description Where to mend it, below /facts or /fields; what the rules say, below /decisions or /parameters */
            pointer: string;
            field: string;
            label: components["schemas"]["Words"];
            code: string;
            words: components["schemas"]["Words"];
        };
        FilledValue: {
            id: string;
            label: components["schemas"]["Words"];
            text: string;
            from: {
                fact: string;
            } | {
                parameter: string;
            } | {
                decision: string;
                value: string;
            } | {
                reading: string;
            } | {
                /** @constant */
                entered: true;
            };
        };
        FilledForm: {
            values: components["schemas"]["FilledValue"][];
            gaps: components["schemas"]["FormGap"][];
            decisions: {
                id: string;
                label: components["schemas"]["Words"];
                outcome: components["schemas"]["Outcome"];
                summary: components["schemas"]["Words"];
            }[];
            isComplete: boolean;
            /** @description The day whose values of the rules hold, YYYY-MM-DD */
            asOf: string;
        };
        AuditEntry: {
            seq: number;
            /** Format: date-time */
            at: string;
            actor: string;
            action: string;
            subject: string;
            details: {
                [key: string]: unknown;
            };
            /** @description Names a change that can happen only once */
            once?: string;
            prevHash: string;
            hash: string;
        };
        AuditPage: {
            items: components["schemas"]["AuditEntry"][];
            /** @description For `after`; none on the last page */
            next?: number;
        };
        AuditVerification: {
            /** @constant */
            whole: true;
            count: number;
            hash: string;
        } | {
            /** @constant */
            whole: false;
            count: number;
            /** @description The first place that is not as it was written */
            brokenAt: number;
            /** @enum {string} */
            reason: "missing" | "altered" | "unchained" | "truncated" | "head-altered";
        };
        Session: {
            /** @description Whose token was sent; "visitor" without one where visitors are let in */
            actor: string | null;
            /** @description "*" is all of them */
            permissions: string[];
            /** @description Visitors are let in, and see invented data only */
            demo: boolean;
            version: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    Problems_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        problems: components["schemas"]["ProblemType"][];
                    };
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Health_live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "live";
                    };
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Health_health: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "ready";
                    };
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Session_session: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RuleSets_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleSetList"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RuleSets_version: {
        parameters: {
            query?: {
                part?: string;
                inForceOn?: string;
                knownOn?: string;
            };
            header?: never;
            path: {
                programme: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleSetVersion"] | components["schemas"]["RuleSetPart"];
                };
            };
            /** @description What If-None-Match names is current */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RuleSets_decision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programme: string;
                version: string;
                decision: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionView"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RuleSets_description: {
        parameters: {
            query: {
                language: "ko" | "en";
            };
            header?: never;
            path: {
                programme: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleSetDescription"];
                };
            };
            /** @description What If-None-Match names is current */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RuleSets_diagnostics: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programme: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionDiagnostics"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Evaluations_evaluate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description programme/version */
                    ruleSet: string;
                    decision: string;
                    overlay?: {
                        parameters?: {
                            [key: string]: unknown;
                        };
                        readings?: {
                            [key: string]: string;
                        };
                        rulesOff?: string[];
                    };
                    /**
                     * Format: date
                     * @description YYYY-MM-DD, Asia/Seoul
                     */
                    asOf?: string;
                    /**
                     * Format: date
                     * @description YYYY-MM-DD, Asia/Seoul
                     */
                    knownOn?: string;
                    /** @description facts by id, see the inputs of the decision */
                    facts: {
                        [key: string]: unknown;
                    };
                    /** @enum {string} */
                    by?: "engine" | "compiled";
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionRecord"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Evaluations_evaluateMany: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description programme/version */
                    ruleSet: string;
                    decision: string;
                    overlay?: {
                        parameters?: {
                            [key: string]: unknown;
                        };
                        readings?: {
                            [key: string]: string;
                        };
                        rulesOff?: string[];
                    };
                    /**
                     * Format: date
                     * @description YYYY-MM-DD, Asia/Seoul
                     */
                    asOf?: string;
                    /**
                     * Format: date
                     * @description YYYY-MM-DD, Asia/Seoul
                     */
                    knownOn?: string;
                    items: {
                        id: string;
                        /** @description facts by id, see the inputs of the decision */
                        facts: {
                            [key: string]: unknown;
                        };
                    }[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchAnswer"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Evaluations_explain: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description programme/version */
                    ruleSet: string;
                    decision: string;
                    overlay?: {
                        parameters?: {
                            [key: string]: unknown;
                        };
                        readings?: {
                            [key: string]: string;
                        };
                        rulesOff?: string[];
                    };
                    /**
                     * Format: date
                     * @description YYYY-MM-DD, Asia/Seoul
                     */
                    asOf?: string;
                    /**
                     * Format: date
                     * @description YYYY-MM-DD, Asia/Seoul
                     */
                    knownOn?: string;
                    /** @description facts by id, see the inputs of the decision */
                    facts: {
                        [key: string]: unknown;
                    };
                    /** @enum {string} */
                    language: "ko" | "en";
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExplanationAnswer"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Rounds_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundList"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Rounds_applications: {
        parameters: {
            query?: {
                after?: string;
                limit?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationPage"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Rounds_application: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                application: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Forms_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormList"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Forms_view: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programme: string;
                version: string;
                form: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormView"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Forms_fill: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programme: string;
                version: string;
                form: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description facts by id, see the facts of the form */
                    facts?: {
                        [key: string]: unknown;
                    };
                    /** @description what is entered, by field id */
                    fields?: {
                        [key: string]: unknown;
                    };
                    /**
                     * Format: date
                     * @description YYYY-MM-DD, Asia/Seoul
                     */
                    asOf?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilledForm"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Forms_html: {
        parameters: {
            query?: {
                preview?: "1";
            };
            header?: never;
            path: {
                programme: string;
                version: string;
                form: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description facts by id, see the facts of the form */
                    facts?: {
                        [key: string]: unknown;
                    };
                    /** @description what is entered, by field id */
                    fields?: {
                        [key: string]: unknown;
                    };
                    /**
                     * Format: date
                     * @description YYYY-MM-DD, Asia/Seoul
                     */
                    asOf?: string;
                };
            };
        };
        responses: {
            /** @description The whole document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Forms_pdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programme: string;
                version: string;
                form: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description facts by id, see the facts of the form */
                    facts?: {
                        [key: string]: unknown;
                    };
                    /** @description what is entered, by field id */
                    fields?: {
                        [key: string]: unknown;
                    };
                    /**
                     * Format: date
                     * @description YYYY-MM-DD, Asia/Seoul
                     */
                    asOf?: string;
                };
            };
        };
        responses: {
            /** @description The whole document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Audit_entries: {
        parameters: {
            query?: {
                after?: string;
                limit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPage"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Audit_verification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditVerification"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
