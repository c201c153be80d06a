-- What was said, found or attached is never changed, so the application may not.
revoke update on shortcomings, subject_answers, attachments from tusoi_app;
