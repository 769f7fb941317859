;;; -*- lexical-binding: t -*-
;; What a person does in Emacs, with the settings of docs/editors.md loaded; writes what came of it as JSON.

(require 'json)
(require 'xref)
(require 'cl-lib)

;; Names of files are UTF-8, whether or not this computer has the locale.
(set-language-environment "UTF-8")
(setq file-name-coding-system 'utf-8)

(defvar scenario-result nil "What came of it, by name.")

(defun scenario-note (name value) (push (cons name value) scenario-result))

(defun scenario-eventually (what probe)
  "Wait until PROBE gives something; WHAT is for the message when it never does."
  (let ((end (+ (float-time) 20)) value)
    (while (not (setq value (funcall probe)))
      (when (> (float-time) end) (error "Waited in vain for %s" what))
      ;; Reading events is what delivers word of changed files.
      (ignore-errors (read-event nil nil 0.01))
      (accept-process-output nil 0.02))
    value))

(defun scenario-go-to (words)
  (goto-char (point-min))
  (search-forward words)
  (goto-char (match-beginning 0)))

(defun scenario-line (words)
  (save-excursion
    (scenario-go-to words)
    (buffer-substring-no-properties (line-beginning-position) (line-end-position))))

(defun scenario-pause ()
  "Tell the server what was typed, as Emacs does when nobody types for a moment; batch mode knows no such moments."
  (eglot--signal-textDocument/didChange))

(defun scenario-findings ()
  (scenario-pause)
  (flymake-start)
  (mapcar (lambda (found)
            (list (cons 'message (flymake-diagnostic-text found))
                  (cons 'words (buffer-substring-no-properties
                                (flymake-diagnostic-beg found) (flymake-diagnostic-end found)))))
          (flymake-diagnostics)))

(defun scenario-has (words)
  (lambda () (cl-some (lambda (found) (string-search words (alist-get 'message found))) (scenario-findings))))

(defun scenario-run ()
  (find-file "客服经理.role.md")
  ;; eglot-ensure waits for the end of a command; in batch mode there is none.
  (unless (eglot-current-server) (run-hooks 'post-command-hook))
  (scenario-eventually "a connection" #'eglot-current-server)
  (scenario-eventually "findings" (scenario-has "experience/range-plus-open"))
  (scenario-eventually "the organisation" (scenario-has "reporting/undefined-role"))
  (scenario-note 'diagnostics (vconcat (scenario-findings)))

  (scenario-go-to "客服总监")
  (let (shown)
    (eglot-hover-eldoc-function (lambda (text &rest _) (setq shown text)))
    (scenario-note 'hover (substring-no-properties (scenario-eventually "a hover" (lambda () shown)))))

  (call-interactively #'xref-find-definitions)
  (scenario-note 'definition
                 (list (cons 'file (decode-coding-string (file-name-nondirectory (buffer-file-name)) 'utf-8))
                       (cons 'rest (buffer-substring-no-properties (point) (line-end-position)))))
  (find-file "客服经理.role.md")

  (scenario-go-to "运营副总")
  (delete-region (point) (line-end-position))
  (insert "质检")
  (let ((completing (eglot-completion-at-point)))
    (scenario-note 'completions
                   (vconcat (mapcar #'substring-no-properties (all-completions "" (nth 2 completing))))))
  (completion-at-point)
  (scenario-note 'completed (scenario-line "虚线汇报"))
  (scenario-eventually "no undefined role" (lambda () (not (funcall (scenario-has "reporting/undefined-role")))))

  (scenario-go-to "三至五年以上")
  (cl-letf (((symbol-function 'completing-read)
             (lambda (_prompt entries &rest _)
               (scenario-note 'actions (length entries))
               (or (cl-some (lambda (entry) (and (string-search "改为3年以上" (car entry)) (car entry))) entries)
                   (error "No such action: %S" entries)))))
    ;; Chosen with the keyboard, not with a mouse.
    (let ((last-nonmenu-event ?\r)) (eglot-code-actions (point) (point) nil t)))
  (scenario-note 'fixed (scenario-line "大专"))
  (scenario-eventually "the finding to go" (lambda () (not (funcall (scenario-has "range-plus-open")))))

  (eglot-format-buffer)
  (scenario-note 'formatted (vector (scenario-line "安排") (scenario-line "重大投诉")))

  (scenario-go-to "客服总监")
  (scenario-pause)
  ;; It lists the files and asks.
  (cl-letf (((symbol-function 'y-or-n-p) #'always)) (eglot-rename "客户服务总监"))
  (save-some-buffers t)

  ;; Another program adds the role that is missing.
  (scenario-go-to "质检主管")
  (delete-region (point) (line-end-position))
  (insert "运营副总")
  (scenario-eventually "an undefined role" (scenario-has "reporting/undefined-role"))
  (with-temp-file "运营副总.role.md" (insert "# 运营副总\n\n- **直接上级**：客户服务总监\n"))
  (save-buffer)
  (scenario-eventually "the new role to be known"
                       (lambda () (not (funcall (scenario-has "reporting/undefined-role")))))
  (eglot-shutdown (eglot-current-server)))

(scenario-note 'version emacs-version)
(scenario-note 'eglot (if (boundp 'eglot-version) eglot-version
                        (or (ignore-errors (package-get-version)) "")))
(condition-case why
    (let ((create-lockfiles nil) (make-backup-files nil)) (scenario-run))
  (error (scenario-note 'error (error-message-string why))))
(with-temp-file (getenv "ROLEWRIGHT_RESULT")
  (set-buffer-file-coding-system 'utf-8)
  (insert (json-encode scenario-result)))
