import back from '@fluentui/svg-icons/icons/arrow_left_16_regular.svg';
import chevron from '@fluentui/svg-icons/icons/chevron_right_16_regular.svg';
import dismiss from '@fluentui/svg-icons/icons/dismiss_16_regular.svg';
import done from '@fluentui/svg-icons/icons/checkmark_circle_20_filled.svg';
import error from '@fluentui/svg-icons/icons/error_circle_16_filled.svg';
import formula from '@fluentui/svg-icons/icons/math_formula_16_regular.svg';
import help from '@fluentui/svg-icons/icons/question_circle_16_regular.svg';
import hint from '@fluentui/svg-icons/icons/info_16_filled.svg';
import outside from '@fluentui/svg-icons/icons/plug_disconnected_48_regular.svg';
import paste from '@fluentui/svg-icons/icons/clipboard_paste_16_regular.svg';
import planFiles from '@fluentui/svg-icons/icons/document_add_16_regular.svg';
import query from '@fluentui/svg-icons/icons/question_circle_16_filled.svg';
import recognise from '@fluentui/svg-icons/icons/table_edit_16_regular.svg';
import search from '@fluentui/svg-icons/icons/search_16_regular.svg';
import send from '@fluentui/svg-icons/icons/send_16_regular.svg';
import settings from '@fluentui/svg-icons/icons/settings_16_regular.svg';
import shield from '@fluentui/svg-icons/icons/shield_checkmark_48_regular.svg';
import table from '@fluentui/svg-icons/icons/table_16_regular.svg';
import audit from '@fluentui/svg-icons/icons/clipboard_task_16_regular.svg';
import undo from '@fluentui/svg-icons/icons/arrow_undo_16_regular.svg';

/** Fluent icons as inline SVG text: no font, no request, coloured by `currentColor`. */
export const icons = { back, chevron, dismiss, done, error, formula, help, hint, outside, paste, planFiles, query, recognise, search, send, settings, shield, table, audit, undo } as const;
export type IconName = keyof typeof icons;
