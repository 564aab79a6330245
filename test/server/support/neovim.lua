-- What Neovim is told to do in the test: attach the server to the file, wait for marks, ask for a hover and a fix,
-- carry the fix out, and print what came of it as one line of JSON.
local function attach()
  vim.bo.filetype = 'text'
  local id = vim.lsp.start_client({
    name = 'copydesk',
    cmd = { vim.env.COPYDESK_NODE, vim.env.COPYDESK_SERVER, 'lsp', '--stdio' },
    root_dir = vim.env.COPYDESK_ROOT,
    workspace_folders = { { uri = vim.uri_from_fname(vim.env.COPYDESK_ROOT), name = 'desk' } },
  })
  vim.lsp.buf_attach_client(0, id)
  return id
end

local function ask(method, params)
  local answers = vim.lsp.buf_request_sync(0, method, params, 20000) or {}
  for _, answer in pairs(answers) do
    return answer.result
  end
end

local function codes()
  return vim.tbl_map(function(mark)
    return mark.user_data and mark.user_data.lsp and mark.user_data.lsp.code or mark.code
  end, vim.diagnostic.get(0))
end

local function at(words)
  local line, from = vim.fn.searchpos(words, 'cnw')[1], vim.fn.searchpos(words, 'cnw')[2]
  vim.api.nvim_win_set_cursor(0, { line, from - 1 })
  return vim.lsp.util.make_position_params(0, 'utf-16')
end

local function run()
  local id = attach()
  vim.wait(30000, function()
    return vim.tbl_contains(codes(), 'altered-quote')
  end, 50)
  local result = { codes = codes() }
  local hover = ask('textDocument/hover', at('cannot leave'))
  result.hover = hover and hover.contents.value
  local range = at('40 percent')
  local actions = ask('textDocument/codeAction', {
    textDocument = range.textDocument,
    range = { start = range.position, ['end'] = range.position },
    context = { diagnostics = {} },
  })
  result.actions = vim.tbl_map(function(action) return action.title end, actions or {})
  vim.lsp.util.apply_workspace_edit(actions[1].edit, 'utf-16')
  vim.wait(30000, function()
    return not vim.tbl_contains(codes(), 'unattributed-statistic')
  end, 50)
  result.codesAfter = codes()
  result.text = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n')
  vim.lsp.stop_client(id)
  io.stdout:write(vim.json.encode(result) .. '\n')
  vim.cmd('qall!')
end

vim.api.nvim_create_autocmd('VimEnter', {
  callback = function()
    local ok, problem = pcall(run)
    if not ok then
      io.stderr:write(tostring(problem) .. '\n')
      vim.cmd('cquit!')
    end
  end,
})
